// The clock and its log are to work with the files and the memory of a browser, too.
import '../extension/timer.test';
