// Runs the tests of the timer and its log with the files and the storage of a browser.
import '../extension/timer.test';
