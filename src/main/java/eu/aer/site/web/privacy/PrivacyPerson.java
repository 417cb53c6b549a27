package eu.aer.site.web.privacy;

import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.account.web.Times;
import eu.aer.common.Texts;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.site.privacy.DataRequests;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** All that is held on one person. The address is posted and never stands in that of the view. */
@Named
@ViewScoped
public class PrivacyPerson implements Serializable {

    private static final Map<String, String> FIELDS = Map.of("privacy.noAddress", "email");

    @Inject
    transient DataRequests requests;

    @Inject
    transient DataCopy copy;

    @Inject
    transient Notices notices;

    @Inject
    transient Feedback feedback;

    @Inject
    transient Texts texts;

    @Inject
    transient Times times;

    @Inject
    transient CurrentUser user;

    private String email = "";
    private String asked = "";
    private List<Group> groups = List.of();
    private int erasable;
    private boolean asking;

    public void open() throws IOException {
        notices.open(requests::open);
    }

    public void find() {
        asking = false;
        if (feedback.attempt(() -> show(requests.find(email)), FIELDS)) {
            asked = email.strip();
        }
    }

    private void show(List<HeldRecord> records) {
        var kinds = new LinkedHashMap<String, Group>();
        records.forEach(
                record -> kinds.computeIfAbsent(record.kind() + record.stays().orElse(""), kind -> Group.of(record))
                        .add(shown(record)));
        groups = List.copyOf(kinds.values());
        erasable = (int)
                records.stream().filter(record -> record.stays().isEmpty()).count();
    }

    private Map<String, String> shown(HeldRecord record) {
        var row = new LinkedHashMap<String, String>();
        record.values().forEach((name, value) -> row.put(name, shown(value)));
        return row;
    }

    private String shown(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(this::shown).collect(Collectors.joining(", "));
        }
        if (value instanceof HeldRecord.Named named) {
            return texts.get(user.getLocale(), named.key());
        }
        return value instanceof Instant time ? times.of(time) : value.toString();
    }

    /** Asks before anything goes. */
    public void ask() {
        asking = true;
    }

    public void erase() {
        asking = false;
        feedback.attempt(() -> {
            feedback.done("privacy.erased", requests.erase(asked).size());
            show(requests.find(asked));
        });
    }

    /** A copy to hand to the person, as JSON. */
    public StreamedContent getFile() {
        return DefaultStreamedContent.builder().name("personal-data.json").contentType("application/json").stream(
                        () -> copy.of(asked))
                .build();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email;
    }

    /** The address that was looked for; empty before the first search. */
    public String getAsked() {
        return asked;
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** How many records an erasure takes. */
    public int getErasable() {
        return erasable;
    }

    public boolean isAsking() {
        return asking;
    }

    /**
     * Records of one kind, under each name of a value what it says, in words.
     *
     * @param stays key of the sentence why they stay; empty: they can be erased
     */
    public record Group(String kind, String stays, List<String> names, List<Map<String, String>> rows)
            implements Serializable {

        static Group of(HeldRecord first) {
            return new Group(first.kind(), first.stays().orElse(""), new ArrayList<>(), new ArrayList<>());
        }

        /** What this one says and those before did not gets its own name. */
        private void add(Map<String, String> row) {
            rows.add(row);
            row.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        }
    }
}
