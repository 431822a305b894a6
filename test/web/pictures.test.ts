// The files of a web workspace are to be found as those on a disk.
import '../extension/pictures.test';
