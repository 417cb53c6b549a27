package eu.aer.media.web;

/**
 * A picture in the widths that it exists in.
 *
 * @param modern addresses with widths; empty where this server cannot make the format
 * @param usual the same in the format that every browser reads
 * @param address of the widest
 * @param alternative empty: it is decorative
 * @param language of the alternative; null: the page's
 * @param loading {@code eager} or {@code lazy}
 */
public record ShownPicture(
        String modern,
        String usual,
        String address,
        int width,
        int height,
        String placement,
        String alternative,
        String language,
        String loading) {

    /** How wide it stands on the page, as css/site.css has it. */
    public String sizes() {
        return switch (placement) {
            case "logo" -> "12rem";
            case "beside" -> "(min-width: 40em) 18rem, 100vw";
            default -> "(min-width: 44em) 40rem, 100vw";
        };
    }
}
