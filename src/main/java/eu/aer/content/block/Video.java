package eu.aer.content.block;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A film at one of the providers that this site shows.
 *
 * @param provider its name
 * @param host of what is framed, for the policy of a page that frames it
 * @param frame the address of the player, in the form that tracks least
 */
public record Video(String provider, String host, String frame) {

    public static final String YOUTUBE =
            "https://(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?(?:\\S*&)?v=|embed/|shorts/|live/)|youtu\\.be/)([\\w-]{11})(?:[?&#/]\\S*)?";
    public static final String VIMEO =
            "https://(?:www\\.)?(?:player\\.)?vimeo\\.com/(?:video/)?(\\d{5,12})(?:[?/#]\\S*)?";
    public static final String DAILYMOTION =
            "https://(?:(?:www\\.|geo\\.)?dailymotion\\.com/(?:embed/)?(?:video/|player\\.html\\?video=)|dai\\.ly/)([a-z0-9]{5,12})(?:[?&#/_]\\S*)?";

    private static final Pattern UNLISTED =
            Pattern.compile("vimeo\\.com/(?:video/)?\\d+(?:/|\\?(?:\\S*&)?h=)([0-9a-f]{6,20})\\b");

    private static final Pattern CODE = Pattern.compile("<iframe\\b[^>]*\\bsrc=\"([^\"]+)\"[\\s\\S]*");

    private static final List<Provider> PROVIDERS = List.of(
            new Provider("YouTube", "https://www.youtube-nocookie.com", Pattern.compile(YOUTUBE), id -> "/embed/" + id),
            new Provider("Vimeo", "https://player.vimeo.com", Pattern.compile(VIMEO), id -> "/video/" + id + "?dnt=1"),
            new Provider(
                    "Dailymotion",
                    "https://geo.dailymotion.com",
                    Pattern.compile(DAILYMOTION),
                    id -> "/player.html?video=" + id));

    /** The film at an address; none when it is not one of a provider's. */
    public static Optional<Video> find(String address) {
        return PROVIDERS.stream()
                .flatMap(provider -> provider.film(address).stream())
                .findFirst();
    }

    /** What people paste, as an address: with its protocol, and out of the code that providers offer for web pages. */
    public static String address(String pasted) {
        var code = CODE.matcher(pasted);
        var address = (code.matches() ? code.group(1).replace("&amp;", "&") : pasted).replaceFirst("^http:", "https:");
        if (address.startsWith("//")) {
            return "https:" + address;
        }
        return address.isEmpty() || address.contains("://") ? address : "https://" + address;
    }

    private record Provider(String name, String host, Pattern address, UnaryOperator<String> path) {

        Optional<Video> film(String at) {
            var film = address.matcher(at);
            if (!film.matches()) {
                return Optional.empty();
            }
            var unlisted = UNLISTED.matcher(at);
            var key = unlisted.find() ? "&h=" + unlisted.group(1) : "";
            return Optional.of(new Video(name, host, host + path.apply(film.group(1)) + key));
        }
    }
}
