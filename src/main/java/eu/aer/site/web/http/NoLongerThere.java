package eu.aer.site.web.http;

/** The item was taken down between the look-up of its address and its reading; answered with 404. */
public class NoLongerThere extends RuntimeException {

    public NoLongerThere() {
        super("The item has just been taken down", null, false, false);
    }
}
