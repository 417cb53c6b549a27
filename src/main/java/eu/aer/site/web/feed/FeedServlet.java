package eu.aer.site.web.feed;

import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.site.Routes;
import eu.aer.site.Section;
import eu.aer.site.feed.Feeds;
import eu.aer.site.setting.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** {@code /en/feed.atom} with what is new in all features, and {@code /en/news/feed.atom} below the page of a section that has one. */
@WebServlet("*.atom")
public class FeedServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([a-z]{2,3})(?:/(.+))?/feed\\.atom");

    @Inject
    Feeds feeds;

    @Inject
    Routes routes;

    @Inject
    Settings settings;

    @Inject
    ContentLanguages languages;

    @Inject
    Configuration configuration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var asked = ADDRESS.matcher(request.getServletPath());
        var feed = asked.matches()
                ? languages
                        .find(asked.group(1))
                        .flatMap(language -> find(language, Optional.ofNullable(asked.group(2)), asked.group()))
                : Optional.<AtomFeed>empty();
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            answer(feed.get(), request, response);
        }
    }

    private Optional<AtomFeed> find(Language language, Optional<String> path, String location) {
        var name = settings.text("name", language);
        if (path.isEmpty()) {
            return Optional.of(new AtomFeed(name, name, language, location, "/" + language, feeds.latest(language)));
        }
        return routes.find(language, path.get())
                .flatMap(page -> page.target()
                        .section()
                        .map(Section::key)
                        .filter(feeds::has)
                        .map(section -> new AtomFeed(
                                page.title() + " – " + name,
                                name,
                                language,
                                location,
                                page.location(),
                                feeds.latest(language, section))));
    }

    /** Programs ask often and mostly hear that nothing has changed. */
    private void answer(AtomFeed feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var bytes = written(feed);
        var tag = '"' + UUID.nameUUIDFromBytes(bytes).toString() + '"';
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private byte[] written(AtomFeed feed) throws ServletException {
        try {
            return feed.write(configuration::absolute);
        } catch (XMLStreamException e) {
            throw new ServletException(e);
        }
    }
}
