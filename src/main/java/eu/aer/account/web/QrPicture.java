package eu.aer.account.web;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code as a drawing.
 *
 * @param size the side of the square in dots, with the margin that readers need
 * @param path of the dark dots, as an SVG path
 */
public record QrPicture(int size, String path) {

    private static final int MARGIN = 4;

    static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = IntStream.range(0, code.size)
                .boxed()
                .flatMap(y -> IntStream.range(0, code.size)
                        .filter(x -> code.getModule(x, y))
                        .mapToObj(x -> "M" + (x + MARGIN) + ' ' + (y + MARGIN) + "h1v1h-1z"))
                .collect(Collectors.joining());
        return new QrPicture(code.size + 2 * MARGIN, path);
    }
}
