package eu.aer.partnership.web;

import java.io.Serializable;

/** A reference to something while it is chosen; empty before. */
public class ReferenceForm implements Serializable {

    private String reference;

    ReferenceForm() {
        this("");
    }

    ReferenceForm(String reference) {
        this.reference = reference;
    }

    boolean isChosen() {
        return !reference.isBlank();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference.strip();
    }
}
