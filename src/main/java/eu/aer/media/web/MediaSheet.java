package eu.aer.media.web;

import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import eu.aer.common.Words;
import eu.aer.content.language.ContentLanguages;
import eu.aer.media.Assets;
import eu.aer.media.ListedAsset;
import eu.aer.site.web.list.Sheet;
import eu.aer.site.web.list.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The list of files for a spreadsheet, with their texts in each language. */
@ApplicationScoped
public class MediaSheet implements Sheet<ListedAsset> {

    private static final List<String> COLUMNS = List.of("name", "title", "kind", "size", "width", "height", "tags");
    private static final List<String> IN_EACH_LANGUAGE = List.of("alternative", "credit");

    @Inject
    Assets assets;

    @Inject
    AssetCards cards;

    @Inject
    SheetWords words;

    @Inject
    Configuration configuration;

    @Inject
    ContentLanguages languages;

    @Override
    public String list() {
        return "media";
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }

    @Override
    public Stream<String> head() {
        var texts = IN_EACH_LANGUAGE.stream()
                .flatMap(column -> languages.getAll().stream().map(language -> column(column) + " (" + language + ")"));
        return Stream.of(COLUMNS.stream().map(this::column), texts, Stream.of(column("changed"), column("address")))
                .flatMap(columns -> columns);
    }

    private String column(String name) {
        return words.text("media.column." + name);
    }

    @Override
    public List<ListedAsset> part(UnaryOperator<String> asked, ListedAsset last, int done) {
        return assets.page(MediaFilter.parse(asked), Assets.Order.NAME, false, done, PART);
    }

    @Override
    public Stream<?> cells(ListedAsset asset) {
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
        var rest = Stream.of(words.time(asset.changedAt()), configuration.absolute(asset.address()));
        return Stream.of(facts, texts, rest).flatMap(cells -> cells);
    }

    private Stream<String> each(Words texts) {
        return languages.getAll().stream().map(texts::only);
    }
}
