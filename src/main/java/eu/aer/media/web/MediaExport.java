package eu.aer.media.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import eu.aer.common.Words;
import eu.aer.content.language.ContentLanguages;
import eu.aer.media.Assets;
import eu.aer.media.ListedAsset;
import eu.aer.site.web.Spreadsheet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** What the list of files shows, with the same parameters, as a file for a spreadsheet; read and sent in parts. */
@WebServlet("/admin/media/export")
public class MediaExport extends HttpServlet {

    private static final int PART = 500;
    private static final List<String> COLUMNS = List.of("name", "title", "kind", "size", "width", "height", "tags");
    private static final List<String> IN_EACH_LANGUAGE = List.of("alternative", "credit");

    @Inject
    CurrentAccount current;

    @Inject
    Assets assets;

    @Inject
    AssetCards cards;

    @Inject
    MediaAnswers answers;

    @Inject
    Configuration configuration;

    @Inject
    ContentLanguages languages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!current.may(Permission.READ_CONTENT)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var filter = MediaFilter.parse(request::getParameter);
        try (var sheet = Spreadsheet.begin(response, "media.csv")) {
            sheet.row(head());
            var first = 0;
            var part = assets.page(filter, Assets.Order.NAME, false, first, PART);
            while (!part.isEmpty()) {
                for (var asset : part) {
                    sheet.row(cells(asset));
                }
                first += PART;
                part = assets.page(filter, Assets.Order.NAME, false, first, PART);
            }
        }
    }

    private Stream<String> head() {
        var texts = IN_EACH_LANGUAGE.stream()
                .flatMap(column -> languages.getAll().stream().map(language -> column(column) + " (" + language + ")"));
        return Stream.of(COLUMNS.stream().map(this::column), texts, Stream.of(column("changed"), column("address")))
                .flatMap(columns -> columns);
    }

    private String column(String name) {
        return answers.sentence("media.column." + name);
    }

    private Stream<?> cells(ListedAsset asset) {
        var changed = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                asset.changedAt().atZone(configuration.zone()).withNano(0));
        var facts = Stream.of(
                asset.fileName(),
                cards.title(asset),
                asset.type().label(),
                asset.size(),
                asset.picture().<Object>map(picture -> picture.width()).orElse(""),
                asset.picture().<Object>map(picture -> picture.height()).orElse(""),
                asset.texts().tags().toString());
        var texts = Stream.concat(
                each(asset.texts().alternatives()), each(asset.texts().credits()));
        return Stream.of(facts, texts, Stream.of(changed, configuration.absolute(asset.address())))
                .flatMap(cells -> cells);
    }

    private Stream<String> each(Words words) {
        return languages.getAll().stream().map(words::only);
    }
}
