package eu.aer.site.find;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Texts;
import eu.aer.site.AdminArea;
import eu.aer.site.FindSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The screens of the back office that the person may enter. */
@ApplicationScoped
public class ScreenFinds implements FindSource {

    @Inject
    @Any
    Instance<AdminArea> areas;

    @Inject
    Texts texts;

    @Inject
    CurrentAccount current;

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Found> find(List<String> words, Locale locale, int most) {
        var person = current.find();
        return areas.stream()
                .filter(area -> Finding.contains(texts.get(locale, area.label()), words))
                .filter(area ->
                        person.filter(account -> account.may(area.permission())).isPresent())
                .sorted(Comparator.comparingInt(AdminArea::order))
                .limit(most)
                .map(area -> new Found("find.screens", texts.get(locale, area.label()), "", "", area.path()))
                .toList();
    }
}
