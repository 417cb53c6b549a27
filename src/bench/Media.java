import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Photos uploaded one after the other, and lists of many files. Run by media.sh. */
final class Media {

    private static final int WIDTH = 5472;
    private static final int HEIGHT = 3648;
    private static final Pattern ADDRESSES = Pattern.compile("\"(?:thumbnail|address)\":\"([^\"]+)\"");

    private Media() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "photos" -> photos(arguments[1], arguments[2], Integer.parseInt(arguments[3]), arguments[4]);
            case "rows" -> rows(arguments[1], arguments[2], arguments[3], Integer.parseInt(arguments[4]));
            case "lists" -> lists(arguments[1], arguments[2]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** How long each takes until it is there and its pictures have been loaded, and what the server weighs meanwhile. */
    private static void photos(String site, String password, int count, String process) throws IOException {
        var desk = new Measure(site);
        desk.signIn(password);
        var photo = photo();
        var times = new ArrayList<Long>();
        for (var number = 1; number <= count; number++) {
            var begin = System.nanoTime();
            upload(desk, URI.create(site), another(photo, number), number);
            times.add((System.nanoTime() - begin) / 1_000_000);
            if (number == 1 || number == 10 || number % 25 == 0) {
                System.out.printf("after %3d photos: %d MB of memory%n", number, memory(process));
            }
        }
        System.out.printf("the first of them: %d ms%n", times.get(0));
        Collections.sort(times);
        System.out.printf(
                "a photo of %d megapixels, uploaded and shown: median %d ms, slowest %d ms%n",
                Math.round(WIDTH * HEIGHT / 1e6), times.get(count / 2), times.get(count - 1));
    }

    private static void upload(Measure desk, URI site, byte[] photo, int number) {
        var answer = desk.send(HttpRequest.newBuilder(site.resolve("/admin/media/upload?name=photo-" + number + ".jpg"))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(photo))
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        ADDRESSES.matcher(answer.body()).results().forEach(address -> {
            if (desk.get(address.group(1)).statusCode() != 200) {
                throw new IllegalStateException(address.group(1));
            }
        });
    }

    /** Soft colours with some grain, as a camera makes them. */
    private static byte[] photo() throws IOException {
        var random = new Random(1);
        var spots = new BufferedImage(WIDTH / 64, HEIGHT / 64, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < spots.getHeight(); y++) {
            for (var x = 0; x < spots.getWidth(); x++) {
                spots.setRGB(x, y, random.nextInt(0xffffff));
            }
        }
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(spots, 0, 0, WIDTH, HEIGHT, null);
        pen.dispose();
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, image.getRGB(x, y) ^ random.nextInt(8) * 0x010101);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** The same picture as another file: what stands behind the end of a JPEG is not looked at. */
    private static byte[] another(byte[] photo, int number) {
        return ByteBuffer.allocate(photo.length + Integer.BYTES).put(photo).putInt(number).array();
    }

    private static long memory(String process) throws IOException {
        return Files.readAllLines(Path.of("/proc", process, "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
                .sum();
    }

    /** Rows without files, into the database of a server that is stopped. */
    private static void rows(String url, String user, String password, int count) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var insert = connection.prepareStatement("insert into media_asset (id, version, public_id, file_name,"
                        + " file_type, image, content_hash, size, width, height, transparent, tagged, focus_x, focus_y, titles,"
                        + " alternatives, captions, credits, tags, search_text, created_at, changed_at)"
                        + " values (nextval('entity_sequence'), 1, ?, ?, 'JPEG', true, ?, 2000000, 5472, 3648, false, true, 50, 50,"
                        + " ?, ?, '{}', ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (var number = 0; number < count; number++) {
                var words = "Photo " + number + " of the assembly in session " + number % 97;
                insert.setString(1, "%032x".formatted(number));
                insert.setString(2, "photo-%d.jpg".formatted(number));
                insert.setString(3, "%064x".formatted(number));
                insert.setString(4, "{\"en\":\"" + words + "\"}");
                insert.setString(5, "{\"en\":\"People at a table, seen from above: " + words + "\"}");
                insert.setString(6, "{\"en\":\"Photographer " + number % 31 + "\"}");
                insert.setString(7, "|Session " + number % 40 + "|Year " + number % 15 + "|");
                insert.setString(8, words.toLowerCase() + "\nphotographer " + number % 31 + "\nphoto-" + number + ".jpg");
                insert.setTimestamp(9, Timestamp.from(Instant.ofEpochSecond(1_700_000_000L + number)));
                insert.setTimestamp(10, Timestamp.from(Instant.ofEpochSecond(1_700_000_000L + number)));
                insert.addBatch();
                if (number % 1000 == 999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static void lists(String site, String password) {
        var desk = new Measure(site);
        desk.signIn(password);
        desk.show("list of media", "/admin/media/list");
        desk.show("list of media, search", "/admin/media/list?words=session+13");
        desk.show("list of media, one tag", "/admin/media/list?kind=image&tag=Year+7");
        desk.show("translations board", "/admin/translation/board");
        desk.show("translations board, one state", "/admin/translation/board?language=es&state=MISSING");
        desk.show("translations board, search", "/admin/translation/board?kind=page&words=leaf+7");
        desk.show("home", "/admin/home");
        desk.show("choice in the editor", "/admin/media/search?q=photographer+7&kind=image");
    }
}
