package eu.aer.media.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sends a file: all of it, nothing when the reader has it already (RFC 9110, 13.1.2), or the part that is asked for (14.2). */
final class FileAnswer {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,18})?-(\\d{1,18})?");

    private final Path file;
    private final long size;
    private final String tag;

    /** @param tag changes with the bytes */
    FileAnswer(Path file, String tag) throws IOException {
        this.file = file;
        this.size = Files.size(file);
        this.tag = '"' + tag + '"';
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (isKnown(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var range = range(request);
        if (range.isEmpty()) {
            send(0, size, response);
        } else if (range.get().isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        } else {
            var part = range.get();
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + part.first + "-" + part.last + "/" + size);
            send(part.first, part.last - part.first + 1, response);
        }
    }

    private boolean isKnown(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("If-None-Match")).stream()
                .flatMap(known -> Stream.of(known.split(",")))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    /** One part; whoever asks for several gets all. */
    private Optional<Range> range(HttpServletRequest request) {
        var condition = request.getHeader("If-Range");
        return Optional.ofNullable(request.getHeader("Range"))
                .filter(asked -> condition == null || condition.equals(tag))
                .map(RANGE::matcher)
                .filter(Matcher::matches)
                .filter(asked -> asked.group(1) != null || asked.group(2) != null)
                .map(this::range);
    }

    private Range range(Matcher asked) {
        if (asked.group(1) == null) {
            return new Range(Math.max(0, size - Long.parseLong(asked.group(2))), size - 1);
        }
        var last = asked.group(2) == null ? size - 1 : Math.min(Long.parseLong(asked.group(2)), size - 1);
        return new Range(Long.parseLong(asked.group(1)), last);
    }

    private void send(long from, long length, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(length);
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            var out = response.getOutputStream();
            var buffer = new byte[32 * 1024];
            for (var left = length; left > 0; ) {
                var read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    return;
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private record Range(long first, long last) {

        boolean isEmpty() {
            return first > last;
        }
    }
}
