package eu.aer.project;

import eu.aer.common.PlainWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The European Union's funding programmes, by what their names hold, in English, French or German. Whoever is paid by one shows the emblem and says
 * so (Regulation (EU, Euratom) 2021/1060, Articles 47 and 50; model grant agreement 2021–2027, Article 17.2).
 */
final class UnionProgrammes {

    private static final List<String> NAMES = List.of(
            "erasmus",
            "amif",
            "asylum migration and integration fund",
            "cerv",
            "citizens equality rights and values",
            "europe for citizens",
            "horizon",
            "interreg",
            "creative europe",
            "digital europe",
            "european solidarity corps",
            "european social fund",
            "esf",
            "european regional development fund",
            "erdf",
            "dg regio",
            "eu4health",
            "single market programme",
            "easi",
            "cosme",
            "ipa",
            "ndici",
            "union civil protection",
            "fonds asile migration et integration",
            "europe creative",
            "europe numerique",
            "corps europeen de solidarite",
            "fonds social europeen",
            "fse",
            "fonds europeen de developpement regional",
            "feder",
            "asyl migrations und integrationsfonds",
            "kreatives europa",
            "europaisches solidaritatskorps",
            "europaischer sozialfonds",
            "europaischer fonds fur regionale entwicklung",
            "efre");

    /** A word of every day, but for its capitals. */
    private static final Pattern LIFE = Pattern.compile("\\bLIFE\\b");

    private UnionProgrammes() {}

    static boolean include(String programme) {
        var words = " " + PlainWords.of(programme).replaceAll("[^a-z0-9]+", " ") + " ";
        return LIFE.matcher(programme).find() || NAMES.stream().anyMatch(name -> words.contains(" " + name + " "));
    }
}
