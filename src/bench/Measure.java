import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * How long the back office lets somebody wait: the median of a few requests, after some that warm the server up, in milliseconds. Run
 * by scale.sh.
 */
public final class Measure {

    private static final String PAGE = "/en/about/history";
    private static final String BRANCH = "/en/branch-1";
    private static final int WARM_UP = 25;
    private static final int TIMES = 15;

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private final URI site;
    private int count;

    Measure(String site) {
        this.site = URI.create(site);
    }

    public static void main(String[] arguments) throws Exception {
        var measure = new Measure(arguments[0]);
        measure.signIn(arguments[1]);
        measure.run();
    }

    void signIn(String password) {
        var own = password + " own";
        submit(read("/login"), "signIn:submit", Map.of("signIn:login", "admin", "signIn:password", own));
        if (get("/admin/home").statusCode() != 200) {
            submit(read("/login"), "signIn:submit", Map.of("signIn:login", "admin", "signIn:password", password));
            submit(
                    read("/admin/account/password"),
                    "passwords:change",
                    Map.of("passwords:old", password, "passwords:fresh", own, "passwords:repeated", own));
        }
        if (get("/admin/home").statusCode() != 200) {
            throw new IllegalStateException("Sign-in failed");
        }
    }

    private void run() {
        var item = itemAt(PAGE);
        var text = "item=" + item + "&language=en";
        show("page tree", "/admin/page/tree");
        show("page tree, search", "/admin/page/tree?words=history");
        show("home", "/admin/home");
        show("list of partnerships", "/admin/partnership/list");
        show("list of redirects", "/admin/redirect/list");
        show("list of changes", "/admin/audit/list");
        show("list of changes of one page", "/admin/audit/list?item=" + item);
        show("menus", "/admin/menu/list");
        show("search for a link", "/admin/search?q=history&language=en");
        show("editor", "/admin/edit?" + text);
        show("history", "/admin/history?" + text);
        show("comparison", "/admin/history?" + text + "&from=1&to=1");
        show("public page", PAGE);
        median("save", () -> () -> edited(read("/admin/edit?" + text), "edit:save"));
        median("publish", () -> () -> edited(read("/admin/edit?" + text), "edit:publish"));
        if (get(BRANCH).statusCode() == 200) {
            rename(itemAt(BRANCH));
        }
    }

    private String itemAt(String path) {
        var link = Pattern.compile("/admin/edit\\?item=(\\d+)").matcher(get(path).body());
        if (!link.find()) {
            throw new IllegalStateException("Nothing to edit at " + path);
        }
        return link.group(1);
    }

    void show(String name, String path) {
        median(name, () -> () -> {
            var begin = System.nanoTime();
            var answer = get(path);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            return System.nanoTime() - begin;
        });
    }

    private void median(String name, Supplier<Supplier<Long>> deed) {
        for (var time = 0; time < WARM_UP; time++) {
            deed.get().get();
        }
        var times = new ArrayList<Long>();
        for (var time = 0; time < TIMES; time++) {
            times.add(deed.get().get());
        }
        Collections.sort(times);
        System.out.printf("%s\t%.1f%n", name, times.get(TIMES / 2) / 1e6);
    }

    private long edited(Document editor, String button) {
        return submit(
                editor,
                button,
                Map.of("edit:summary", "Summary " + ++count));
    }

    /** A new slug moves the 1,000 pages of the branch in all languages. */
    private void rename(String branch) {
        var times = new ArrayList<Long>();
        for (var time = 0; time < 3; time++) {
            times.add(submit(
                    read("/admin/edit?item=" + branch + "&language=en"),
                    "edit:publish",
                    Map.of("edit:slug", "branch-1-" + System.nanoTime())));
        }
        Collections.sort(times);
        System.out.printf("new address for a subtree of 1,000 pages\t%.1f%n", times.get(1) / 1e6);
    }

    /** Sends the form that holds the button as a browser would; returns the nanoseconds until the answer was there. */
    private long submit(Document page, String button, Map<String, String> typed) {
        var pressed = page.getElementById(button);
        if (pressed == null) {
            throw new IllegalStateException("No button " + button + " on " + page.title());
        }
        var form = (FormElement) pressed.closest("form");
        var fields = form.formData().stream()
                .map(field -> encode(field.key()) + "=" + encode(typed.getOrDefault(field.key(), field.value())));
        var nonce = "primefaces.nonce=" + encode(page.select("script[nonce]").attr("nonce"));
        var body = Stream.concat(fields, Stream.of(encode(button) + "=", nonce)).collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(site.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        var begin = System.nanoTime();
        var answer = send(request);
        var took = System.nanoTime() - begin;
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(button + ": " + answer.statusCode());
        }
        return took;
    }

    private Document read(String path) {
        return Jsoup.parse(get(path).body());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
