import type { ComponentChildren } from 'preact';
import '../../components/dashboard/frame.css';

/** A page of the dashboard where it stands in the frame, without the navigation beside it. */
export const InMain = ({ children }: { children: ComponentChildren }) => (
  <div class="dashboard" style={{ display: 'block', minBlockSize: 0 }}>
    <main>{children}</main>
  </div>
);
