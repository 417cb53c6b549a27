package eu.aer.media.picture;

/** What renditions are encoded in: the modern format, and what every browser reads. */
public enum Format {
    WEBP("image/webp", "webp"),
    JPEG("image/jpeg", "jpg"),
    /** Instead of JPEG where one can look through. */
    PNG("image/png", "png");

    private final String contentType;
    private final String extension;

    Format(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extension;
    }
}
