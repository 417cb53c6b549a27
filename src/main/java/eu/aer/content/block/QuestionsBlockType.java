package eu.aer.content.block;

import eu.aer.common.Characters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions and answers. */
@ApplicationScoped
public class QuestionsBlockType implements BlockType<QuestionsBlock> {

    @Override
    public String key() {
        return "questions";
    }

    @Override
    public Class<QuestionsBlock> type() {
        return QuestionsBlock.class;
    }

    @Override
    public QuestionsBlock create(UUID id) {
        return new QuestionsBlock(id, "", List.of(new QuestionsBlock.Question("", "")));
    }

    @Override
    public QuestionsBlock clean(QuestionsBlock block) {
        return new QuestionsBlock(
                block.id(),
                Characters.plain(block.heading()),
                block.questions().stream().map(QuestionsBlock.Question::cleaned).toList());
    }

    @Override
    public String heading(QuestionsBlock block) {
        return block.heading();
    }

    @Override
    public Map<String, String> richTexts(QuestionsBlock block) {
        var answers = new LinkedHashMap<String, String>();
        for (var index = 0; index < block.questions().size(); index++) {
            answers.put(
                    "questions[" + index + "].answer",
                    block.questions().get(index).answer());
        }
        return answers;
    }

    @Override
    public String plainText(QuestionsBlock block) {
        return Stream.concat(
                        Stream.of(block.heading()),
                        block.questions().stream()
                                .flatMap(pair -> Stream.of(pair.question(), RichText.plainText(pair.answer()))))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
