import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { harmless } from './harmless.flow';

harmless('chromium', launchChromium, built('chrome'));
