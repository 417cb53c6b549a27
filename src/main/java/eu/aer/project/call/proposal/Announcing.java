package eu.aer.project.call.proposal;

import eu.aer.mail.Outbox;
import eu.aer.project.call.PartnerCall;
import eu.aer.project.call.letter.Letters;
import eu.aer.project.call.letter.TemplateKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Tells whoever proposed a call that it is published, once, however and by whom it was. */
@ApplicationScoped
@Transactional
public class Announcing {

    private static final int BATCH = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** The proposals whose people do not know yet. */
    public List<Long> due() {
        return em.createQuery(
                        "select p.id from CallProposal p where p.toldAt is null and p.confirmedAt is not null"
                                + " and p.itemId in (select t.item.id from Translation t where t.live = :live)"
                                + " order by p.confirmedAt",
                        Long.class)
                .setParameter("live", true)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** The claim and the mail are one transaction: of several nodes one sends it. */
    public void tell(long id) {
        var claimed = em.createQuery("update CallProposal p set p.toldAt = :now where p.id = :id and p.toldAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        if (claimed == 1) {
            send(em.find(CallProposal.class, id));
        }
    }

    private void send(CallProposal proposal) {
        var call = em.find(PartnerCall.class, proposal.getItemId());
        var wording = letters.wording(
                TemplateKind.PUBLISHED, proposal.getLanguage(), proposal.getPerson(), call.getId(), call.course());
        outbox.add(letters.mail(proposal.address(), proposal.getLanguage(), wording));
    }
}
