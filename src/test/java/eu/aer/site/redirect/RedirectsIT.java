package eu.aer.site.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Publishing;
import eu.aer.content.change.ChangeFeed;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.site.Routes;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Old addresses that people make, and the log of those not found. */
@Tag("persistence")
class RedirectsIT extends SharedDeployment {

    @Inject
    Redirects redirects;

    @Inject
    RedirectTables tables;

    @Inject
    MissedAddresses missed;

    @Inject
    AddressCounts counts;

    @Inject
    Routes routes;

    @Inject
    ChangeFeed feed;

    @Inject
    Drafts drafts;

    @Inject
    Publishing publishing;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private final String old = "/old/" + UUID.randomUUID();
    private long page;
    private String location;

    @BeforeEach
    void publishAPage() {
        page = drafts.addLive();
        feed.generation();
        location = routes.find(page, Language.ENGLISH).orElseThrow().location();
    }

    @Test
    void anAddressOfThisSiteIsKeptAsItsPageAndFollowsIt() {
        save(old, location);
        var slug = Drafts.newSlug();
        drafts.save(page, 1, "Title", slug);
        CurrentAccount.asSystem(() -> publishing.publish(page, Language.ENGLISH, 2));
        feed.generation();
        assertEquals(Optional.of("/en/" + slug), routes.redirect(old));
        assertEquals(Optional.of("/en/" + slug), routes.redirect(location));
    }

    @Test
    void aChainCollapsesIntoItsEnd() {
        save(old, "https://example.eu/elsewhere");
        save(old + "/older", old + "/");
        assertEquals(Optional.of("https://example.eu/elsewhere"), routes.redirect(old + "/older"));
        save(old + "/oldest", location);
        save(old + "/first", old + "/oldest");
        assertEquals(Optional.of(location), routes.redirect(old + "/first"));
    }

    @Test
    void whatCannotWorkIsRefusedWithAReason() {
        save(old, location);
        assertEquals("site.redirectTaken", refusal(old, location));
        assertEquals("site.redirectLoop", refusal(old + "/b", old + "/B/"));
        assertEquals("site.redirectLive", refusal(location, "https://example.eu"));
        assertEquals("site.redirectLive", refusal("/en", "https://example.eu"));
        assertEquals("site.redirectReserved", refusal("/admin/home", location));
        assertEquals("site.redirectNowhere", refusal(old + "/c", "/en/nothing-" + UUID.randomUUID()));
        assertEquals("site.redirectTarget", refusal(old + "/c", " "));
        assertEquals("site.menuAddress", refusal(old + "/c", "javascript:alert(1)"));
        for (var source : List.of("", "old", "/a b", "/a?b=1", "/a#b", "/" + "x".repeat(1001))) {
            assertEquals("site.redirectForm", refusal(source, location), source);
        }
    }

    @Test
    void aRedirectIsChangedAndAChangeCannotMakeALoop() {
        save(old, location);
        var id = row(old).id();
        var changed = old + "/changed";
        system(() -> {
            redirects.save(Optional.of(id), 1, new RedirectDraft(changed, Optional.of(page), Language.FRENCH, ""));
            return null;
        });
        assertTrue(routes.redirect(old).isEmpty());
        assertEquals(routes.find(page, Language.FRENCH).map(Routes.Place::location), routes.redirect(changed));
        var draft = new RedirectDraft(changed, Optional.empty(), Language.ENGLISH, changed);
        var loop = assertThrows(
                DomainException.class,
                () -> system(() -> {
                    redirects.save(Optional.of(id), 2, draft);
                    return null;
                }));
        assertEquals("site.redirectLoop", loop.code());
    }

    @Test
    void theSecondOfTwoWhoChangeOrRemoveARedirectIsTold() {
        save(old, location);
        var seen = row(old);
        routes.redirect(old);
        change(seen, "https://example.eu/first");
        assertEquals(
                "site.redirectStale",
                assertThrows(DomainException.class, () -> change(seen, "https://example.eu/second"))
                        .code());
        assertEquals(
                "site.redirectStale",
                assertThrows(DomainException.class, () -> remove(seen)).code());
        assertEquals(Optional.of("https://example.eu/first"), routes.redirect(old));
        remove(row(old));
        assertEquals(
                "site.redirectGone",
                assertThrows(DomainException.class, () -> change(seen, location))
                        .code());
    }

    @Test
    void ofTwoWhoGiveTheSameOldAddressInOneInstantOneIsTold() {
        var start = new CyclicBarrier(2);
        var answers = Stream.of("first", "second")
                .map(name -> CompletableFuture.supplyAsync(() -> saveTogether(start, "https://example.eu/" + name)))
                .toList();
        assertEquals(
                List.of("", "site.redirectTaken"),
                answers.stream().map(CompletableFuture::join).sorted().toList());
    }

    private String saveTogether(CyclicBarrier start, String url) {
        try {
            start.await();
            save(old, url);
            return "";
        } catch (DomainException refused) {
            return refused.code();
        } catch (Exception unexpected) {
            throw new CompletionException(unexpected);
        }
    }

    private void change(RedirectRow seen, String url) {
        system(() -> {
            redirects.save(
                    Optional.of(seen.id()),
                    seen.version(),
                    new RedirectDraft(old, Optional.empty(), Language.ENGLISH, url));
            return null;
        });
    }

    private void remove(RedirectRow seen) {
        system(() -> {
            redirects.remove(seen.id(), seen.version());
            return null;
        });
    }

    @Test
    void usesAreCountedInMemoryAndWrittenTogether() {
        save(old, location);
        counts.redirected(old);
        counts.redirected(old);
        assertEquals(0, row(old).hits());
        counts.write();
        assertEquals(2, row(old).hits());
        assertTrue(row(old).lastUsedAt() != null);
    }

    @Test
    void anAddressNotFoundIsCountedUntilItLeadsSomewhere() {
        counts.missed(old);
        counts.missed(old);
        counts.write();
        counts.missed(old);
        counts.write();
        assertEquals(List.of(3L), missedHits(false));
        var id = missedRows(false).get(0).getId();
        system(() -> {
            missed.ignore(List.of(id), true);
            return null;
        });
        assertEquals(List.of(), missedHits(false));
        assertEquals(List.of(3L), missedHits(true));
        save(old, location);
        assertEquals(List.of(), missedHits(true));
    }

    @Test
    void whatMayBeAboutAPersonIsNotKept() {
        List.of(old + "?token=1", old + "/jane@example.org", old + "/" + "x".repeat(600), "/?p=jane")
                .forEach(counts::missed);
        counts.write();
        assertEquals(List.of(), missedHits(false));
    }

    @Test
    void aFloodOfMadeUpAddressesIsBounded() throws Exception {
        var flood = IntStream.range(0, MissedAddresses.MOST + 500)
                .mapToObj(number -> old + "/" + number)
                .collect(Collectors.toMap(path -> path, path -> 1L));
        IntStream.range(0, 10_000).forEach(number -> counts.missed(old + "/memory/" + number));
        counts.write();
        assertTrue(system(() -> missed.count(old, false)) <= 2000);
        missed.seen(Map.copyOf(flood));
        assertTrue(system(() -> missed.count("", false) + missed.count("", true)) <= MissedAddresses.MOST);
        transaction.begin();
        em.createQuery("delete from MissedAddress m where m.path like :flood")
                .setParameter("flood", old + "/%")
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void nobodyReadsOrWritesWithoutPermission() {
        assertThrows(DomainException.class, () -> missed.count("", false));
        assertThrows(DomainException.class, () -> tables.page("", RedirectTables.Order.SOURCE, false, 0, 1));
        assertThrows(DomainException.class, () -> redirects.add(old, page, Language.ENGLISH));
    }

    private List<Long> missedHits(boolean ignored) {
        return missedRows(ignored).stream().map(MissedAddress::getHits).toList();
    }

    private List<MissedAddress> missedRows(boolean ignored) {
        return system(() -> missed.page(old, ignored, MissedAddresses.Order.LAST_SEEN, true, 0, 10));
    }

    private RedirectRow row(String source) {
        return system(() -> tables.page(source, RedirectTables.Order.LAST_USED, true, 0, 10)).stream()
                .filter(row -> row.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private void save(String source, String url) {
        system(() -> {
            redirects.save(Optional.empty(), 0, new RedirectDraft(source, Optional.empty(), Language.ENGLISH, url));
            return null;
        });
    }

    private String refusal(String source, String url) {
        return assertThrows(DomainException.class, () -> save(source, url)).code();
    }

    private static <T> T system(Callable<T> work) {
        var result = new java.util.concurrent.atomic.AtomicReference<T>();
        CurrentAccount.asSystem(() -> {
            try {
                result.set(work.call());
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
        return result.get();
    }
}
