import type { LinkedInOptions } from '../options';
import { start } from './start';

declare const LINKEDIN: LinkedInOptions;

start(LINKEDIN);
