package eu.aer.media.picture;

import java.util.List;

/** How a picture is cut, and the widths that it is made in. */
public enum Shape {
    /** Nothing is cut off. */
    WHOLE(0, List.of(320, 640, 960, 1280, 1920)),
    /** A strip, five to two. */
    BANNER(2.5, List.of(640, 1280, 1920)),
    /** For lists. */
    SQUARE(1, List.of(320));

    private final double ratio;
    private final List<Integer> widths;

    Shape(double ratio, List<Integer> widths) {
        this.ratio = ratio;
        this.widths = widths;
    }

    boolean cuts() {
        return ratio > 0;
    }

    /** Width by height. */
    double ratio() {
        return ratio;
    }

    List<Integer> widths() {
        return widths;
    }
}
