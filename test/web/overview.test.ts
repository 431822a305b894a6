// Runs the desktop tests in the web worker extension host.
import '../extension/overview.test';
