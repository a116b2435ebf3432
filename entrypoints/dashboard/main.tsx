import { render } from 'preact';
import '../../components/tokens.css';
import { App } from './app';

const place = document.getElementById('app');
if (place) render(<App />, place);
