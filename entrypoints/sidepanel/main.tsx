import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/panel/panel.css';
import '../../components/panel/fields.css';
import '../../components/panel/path.css';
import '../../components/panel/story.css';
import './sidepanel.css';
import { App } from './app';

const place = document.getElementById('app');
if (place) render(<App />, place);
