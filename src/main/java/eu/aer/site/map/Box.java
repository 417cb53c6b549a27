package eu.aer.site.map;

import java.util.regex.Pattern;

/** A rectangle on the map, in its units. */
public record Box(int left, int top, int right, int bottom) {

    private static final Pattern STEP = Pattern.compile("(-?\\d+) ?(-?\\d+)");

    static Box at(int left, int top, int width, int height) {
        return new Box(left, top, left + width, top + height);
    }

    /** The smallest that holds a path of absolute beginnings and relative lines. */
    static Box of(String path) {
        var x = 0;
        var y = 0;
        var box = new Box(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);
        for (var part : path.split("(?=M)")) {
            var steps = STEP.matcher(part);
            for (var first = true; steps.find(); first = false) {
                x = Integer.parseInt(steps.group(1)) + (first ? 0 : x);
                y = Integer.parseInt(steps.group(2)) + (first ? 0 : y);
                box = box.with(new Box(x, y, x, y));
            }
        }
        return box;
    }

    /** The smallest that holds both. */
    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    boolean contains(int x, int y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean touches(Box other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    /**
     * At least as large as this with a margin around it, of a fixed shape, and within a frame of the same shape or larger.
     *
     * @param least width
     * @param shape width through height
     */
    Box framed(Box frame, int least, double shape) {
        var width = Math.max(least, (int) (1.15 * Math.max(width(), height() * shape)));
        width = (int) Math.min(width, Math.min(frame.width(), frame.height() * shape));
        var height = (int) (width / shape);
        var x = Math.max(frame.left, Math.min((left + right - width) / 2, frame.right - width));
        var y = Math.max(frame.top, Math.min((top + bottom - height) / 2, frame.bottom - height));
        return at(x, y, width, height);
    }
}
