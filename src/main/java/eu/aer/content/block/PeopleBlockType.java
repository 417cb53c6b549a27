package eu.aer.content.block;

import eu.aer.common.Characters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People with their roles and how to reach them. */
@ApplicationScoped
public class PeopleBlockType implements BlockType<PeopleBlock> {

    @Override
    public String key() {
        return "people";
    }

    @Override
    public Class<PeopleBlock> type() {
        return PeopleBlock.class;
    }

    @Override
    public PeopleBlock create(UUID id) {
        return new PeopleBlock(id, "", List.of(new PeopleBlock.Person("", "", "", "", "")));
    }

    @Override
    public PeopleBlock clean(PeopleBlock block) {
        return new PeopleBlock(
                block.id(),
                Characters.plain(block.heading()),
                block.people().stream().map(PeopleBlock.Person::cleaned).toList());
    }

    @Override
    public String heading(PeopleBlock block) {
        return block.heading();
    }

    @Override
    public String plainText(PeopleBlock block) {
        return Stream.concat(Stream.of(block.heading()), block.people().stream().flatMap(PeopleBlock.Person::words))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
