package eu.aer.content.block;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.common.Characters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whom to turn to.
 *
 * @param heading may be empty
 */
public record PeopleBlock(
        @NotNull UUID id,
        @NotNull @Size(max = 200) String heading,
        @NotNull @Size(max = 200) List<@Valid Person> people)
        implements Block {

    public PeopleBlock {
        people = people == null ? List.of() : List.copyOf(people);
    }

    /** Those that readers see: a row of the form that nobody has filled is none. */
    public List<Person> named() {
        return people.stream().filter(person -> !person.name().isEmpty()).toList();
    }

    /** All but the name may be empty. */
    public record Person(
            @NotNull @Size(max = 200) String name,
            @NotNull @Size(max = 200) String role,
            @NotNull @Size(max = 200) String organisation,

            @NotNull
            @Size(max = 254)
            @Pattern(regexp = "([^\\s@<>\"]+@[^\\s@<>\"]+)?", message = "content.people.emailForm")
            String email,

            @NotNull @Size(max = 2000) @Pattern(regexp = "(https?://[^\\s\"<>]+)?", message = "content.people.linkForm")
            String link) {

        public Person {
            name = Objects.requireNonNullElse(name, "");
            role = Objects.requireNonNullElse(role, "");
            organisation = Objects.requireNonNullElse(organisation, "");
            email = Objects.requireNonNullElse(email, "");
            link = Objects.requireNonNullElse(link, "");
        }

        Person cleaned() {
            return new Person(
                    Characters.plain(name),
                    Characters.plain(role),
                    Characters.plain(organisation),
                    Characters.plain(email),
                    Characters.plain(link));
        }

        Stream<String> words() {
            return Stream.of(name, role, organisation, email);
        }

        /** The link as people say it; empty where there is none. */
        public String host() {
            return link.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        }

        @JsonIgnore
        @AssertTrue(message = "content.people.nameless")
        public boolean isNameGiven() {
            return !name.isEmpty() || words().allMatch(String::isEmpty) && link.isEmpty();
        }
    }
}
