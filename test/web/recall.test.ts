// The schedule is to work with the files and the memory of a browser, too.
import '../extension/recall.test';
