package eu.aer.content.block;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.common.Characters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Questions, each with an answer that opens.
 *
 * @param heading may be empty
 */
public record QuestionsBlock(
        @NotNull UUID id,
        @NotNull @Size(max = 200) String heading,
        @NotNull @Size(max = 200) List<@Valid Question> questions)
        implements Block {

    public QuestionsBlock {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** Those that readers see: a row of the form that nobody has filled is none. */
    public List<Question> asked() {
        return questions.stream()
                .filter(question -> !question.question().isEmpty())
                .toList();
    }

    /** @param answer what {@link RichText} allows, without headings */
    public record Question(
            @NotNull @Size(max = 300) String question,
            @NotNull @Size(max = 20_000) String answer) {

        public Question {
            question = Objects.requireNonNullElse(question, "");
            answer = Objects.requireNonNullElse(answer, "");
        }

        Question cleaned() {
            return new Question(Characters.plain(question), RichText.cleanWithoutHeadings(answer));
        }

        @JsonIgnore
        @AssertTrue(message = "content.questions.incomplete")
        public boolean isComplete() {
            return question.isEmpty() == answer.isEmpty();
        }
    }
}
