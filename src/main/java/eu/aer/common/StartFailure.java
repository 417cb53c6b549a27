package eu.aer.common;

/** Why the application cannot start: one sentence for the person at the console, with what to do. */
public class StartFailure extends RuntimeException {

    public StartFailure(String sentence) {
        super(sentence);
    }
}
