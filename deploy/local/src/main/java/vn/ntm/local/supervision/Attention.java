package vn.ntm.local.supervision;

/** Who hears what happens to a supervised program; called on the program's own thread. */
public interface Attention {

    /** The program wrote a line. */
    void wrote(String line);

    /** Something happened to the program that a person should know, in words. */
    void noticed(String event);

    /** The program will not be started again; in words. */
    void gaveUp(String why);
}
