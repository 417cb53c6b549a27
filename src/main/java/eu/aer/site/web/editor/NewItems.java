package eu.aer.site.web.editor;

import eu.aer.common.Language;
import eu.aer.content.Access;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** For lists: whether the person may begin an item of a kind, {@code #{newItems.may('project')}}. */
@Named
@RequestScoped
public class NewItems {

    @Inject
    Drafting drafting;

    @Inject
    Access access;

    public boolean may(String kind) {
        return access.mayBegin(drafting.factsEditor(kind).create(Language.ENGLISH));
    }
}
