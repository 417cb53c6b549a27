package eu.aer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.ContentJson;
import eu.aer.content.block.Block;
import eu.aer.content.block.BlockType;
import eu.aer.content.block.BlockTypes;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type of block has all its parts: a record with rules, a public fragment, an editor, its words, and a name in each language. */
class BlockPartsTest {

    private static final String WORD = "Zebra";
    private static final List<BlockType<?>> TYPES = types();

    private static List<BlockType<?>> types() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("eu.aer").stream()
                        .filter(type -> type.isAssignableTo(BlockType.class) && !type.isInterface())
                        .<BlockType<?>>map(BlockPartsTest::instance)
                        .toList();
    }

    private static BlockType<?> instance(JavaClass type) {
        try {
            return (BlockType<?>) type.reflect().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<BlockType<?>> eachType() {
        return TYPES.stream();
    }

    @Test
    void allTypesAreFoundAndNoTwoShareAKey() {
        var keys = TYPES.stream().<String>map(BlockType::key).sorted().toList();
        assertEquals(
                List.of(
                        "call",
                        "documents",
                        "embed",
                        "image",
                        "news",
                        "partnerships",
                        "people",
                        "projects",
                        "questions",
                        "quote",
                        "separator",
                        "subpages",
                        "text"),
                keys);
    }

    @ParameterizedTest
    @MethodSource("eachType")
    void itsRecordHasRulesForEachComponent(BlockType<?> type) {
        assertTrue(type.type().isRecord());
        for (var component : type.type().getRecordComponents()) {
            var rules = Stream.of(component.getAccessor().getAnnotations())
                    .filter(rule -> rule.annotationType().getPackageName().startsWith("jakarta.validation"));
            assertTrue(rules.findAny().isPresent(), component::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("eachType")
    void itHasAPublicFragmentAndAnEditorForEachComponent(BlockType<?> type) {
        var folder = Path.of("src/main/webapp/WEB-INF/blocks");
        assertTrue(Files.exists(folder.resolve(type.key() + ".xhtml")));
        var editor = Sources.text(folder.resolve(type.key() + "-edit.xhtml"));
        for (var component : type.type().getRecordComponents()) {
            assertTrue(isId(component) || editor.contains("block['" + component.getName() + "']"), component::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("eachType")
    void itsEmptyBlockSurvivesCleaningAndStorage(BlockType<?> type) {
        var json = new ContentJson(new BlockTypes(TYPES));
        var id = UUID.randomUUID();
        var blocks = List.<Block>of(type.create(id));
        assertEquals(id, blocks.get(0).id());
        assertEquals(
                blocks,
                json.readBlocks(json.writeBlocks(
                        blocks.stream().map(new BlockTypes(TYPES)::clean).toList())));
    }

    @ParameterizedTest
    @MethodSource("eachType")
    void itsPlainTextHasTheWordsThatWereTyped(BlockType<?> type) throws Exception {
        var hasText = Stream.of(type.type().getRecordComponents()).anyMatch(component -> !isId(component));
        assertEquals(hasText, words(type).contains(WORD));
    }

    /** Rich text is named by its block, a list by what its entries hold. */
    private static boolean isWhole(RecordComponent component) {
        return component.getName().equals("html")
                || component.getGenericType().getTypeName().contains("Block$");
    }

    private static boolean isId(RecordComponent component) {
        return component.getName().equals("id");
    }

    private static <B extends Block> String words(BlockType<B> type) throws Exception {
        var json = new ObjectMapper();
        var filled = filled(json.valueToTree(type.create(UUID.randomUUID())));
        return type.plainText(json.treeToValue(filled, type.type()));
    }

    private static JsonNode filled(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(part -> !part.getKey().equals("id"))
                    .toList()
                    .forEach(part -> object.set(part.getKey(), filled(part.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, filled(array.get(i)));
            }
        }
        return node.isTextual() ? TextNode.valueOf(WORD) : node;
    }

    @ParameterizedTest
    @MethodSource("eachType")
    void itAndItsComponentsHaveNamesInEachLanguage(BlockType<?> type) {
        var room = type.getClass().getPackageName().split("\\.")[2];
        for (var language : Language.INTERFACE) {
            var name = new Texts().get(language, room + ".block." + type.key());
            assertFalse(name.isBlank(), () -> type.key() + " in " + language);
            Stream.of(type.type().getRecordComponents())
                    .filter(component -> !isId(component) && !isWhole(component))
                    .map(component -> room + "." + type.key() + "." + component.getName())
                    .forEach(key -> assertFalse(new Texts().get(language, key).isBlank(), key));
        }
    }
}
