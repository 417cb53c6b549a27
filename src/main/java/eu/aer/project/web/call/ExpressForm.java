package eu.aer.project.web.call;

import eu.aer.content.Shown;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.CallRole;
import eu.aer.project.call.Countries;
import eu.aer.project.call.DeadlineWords;
import eu.aer.project.call.Direction;
import eu.aer.project.call.ListedCall;
import eu.aer.project.call.PartnerCalls;
import eu.aer.project.call.expression.ExpressionOfInterest;
import eu.aer.project.call.expression.Interest;
import eu.aer.site.Routes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form by which interest in a call is expressed. */
@Named
@RequestScoped
public class ExpressForm extends TypedForm {

    @Inject
    PartnerCalls calls;

    @Inject
    DeadlineWords deadlines;

    @Inject
    Routes routes;

    private ListedCall call;
    private Shown shown;

    /** @return whether the public sees the call */
    boolean about(String id) {
        call = id.matches("\\d{1,18}") ? calls.findLive(Long.parseLong(id)).orElse(null) : null;
        shown = call == null
                ? null
                : calls.shown(List.of(call.id()), site.getLanguage()).stream()
                        .findFirst()
                        .orElse(null);
        return shown != null;
    }

    /** What was said, or none when something needs another look. */
    Optional<Interest> check(Instant begun) {
        var visitor = visitor(site.getLanguage(), begun);
        var country = typed("country");
        if (!Countries.isKnown(country)) {
            fault("country", "call.missing.country");
        }
        var role = Stream.of(CallRole.values())
                .filter(each -> each.key().equals(typed("yourRole")))
                .findFirst()
                .orElse(CallRole.PARTNER);
        var expertise = optional("expertise", ExpressionOfInterest.EXPERTISE);
        var letter = required("letter", ExpressionOfInterest.LETTER);
        return visitor.filter(known -> !isFaulty())
                .map(known -> new Interest(call.id(), known, country, role, expertise, letter));
    }

    public ListedCall getCall() {
        return call;
    }

    public Shown getShown() {
        return shown;
    }

    /** Until when it is open, or since when it is not. */
    public String getDeadline() {
        return deadlines.of(call.course(), site.getLanguage());
    }

    public String getRegion() {
        return shown.facts(CallFacts.class).region().name();
    }

    public List<CallRole> getRoles() {
        return List.of(CallRole.values());
    }

    /** The role that the call has to give. */
    public boolean isWanted(CallRole role) {
        var typed = typed("yourRole");
        var facts = shown.facts(CallFacts.class);
        var wanted = facts.direction() == Direction.SEEKING ? facts.role() : CallRole.PARTNER;
        return typed.isEmpty() ? role == wanted : role.key().equals(typed);
    }

    /** The page of the call. */
    public String getLocation() {
        return routes.find(call.id(), site.getLanguage())
                .map(Routes.Place::location)
                .orElse(site.getHome());
    }
}
