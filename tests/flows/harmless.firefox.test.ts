import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { harmless } from './harmless.flow';

harmless('firefox', launchFirefox, built('firefox'));
