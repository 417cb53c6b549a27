package eu.aer.content;

import eu.aer.common.DomainException;

/** Somebody else has saved this text since the editor opened it; carries what was saved, so that both can be shown. */
public class StaleDraftException extends DomainException {

    private final transient Revision saved;

    StaleDraftException(Revision saved) {
        super(
                "content.staleDraft",
                saved.author().map(author -> author.getName()).orElse("–"),
                saved.getNumber());
        this.saved = saved;
    }

    /** The revision that came first. */
    public Revision saved() {
        return saved;
    }
}
