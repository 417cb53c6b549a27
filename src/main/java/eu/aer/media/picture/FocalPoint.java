package eu.aer.media.picture;

/**
 * What must stay in the picture when its edges are cut off.
 *
 * @param x from the left, in hundredths of the width
 * @param y from the top, in hundredths of the height
 */
public record FocalPoint(int x, int y) {

    public static final FocalPoint CENTRE = new FocalPoint(50, 50);

    public FocalPoint {
        x = Math.max(0, Math.min(x, 100));
        y = Math.max(0, Math.min(y, 100));
    }
}
