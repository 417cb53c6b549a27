package eu.aer.project.web;

import eu.aer.project.ProjectState;
import eu.aer.site.map.EuropeMap;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be chosen in the editor of a project, by name in the person's language. */
@Named
@RequestScoped
public class ProjectChoices {

    /** Of the countries that the association's regions lie in; the euro, which most grants are counted in, comes first. */
    private static final List<String> CURRENCIES = List.of(
            "EUR", "ALL", "BAM", "BGN", "CHF", "CZK", "DKK", "GBP", "GEL", "HUF", "ISK", "MDL", "MKD", "NOK", "PLN",
            "RON", "RSD", "SEK", "TRY", "UAH", "USD");

    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 5, 10, 20, 0);

    private List<Choice> countries;
    private List<Choice> regions;

    public ProjectState[] getStates() {
        return ProjectState.values();
    }

    /** How many a block may show; 0: all. */
    public List<Integer> getNumbers() {
        return NUMBERS;
    }

    /** All countries of ISO 3166-1. */
    public List<Choice> getCountries() {
        if (countries == null) {
            var locale = locale();
            countries = Stream.of(Locale.getISOCountries())
                    .map(code -> new Choice(code, new Locale("", code).getDisplayCountry(locale)))
                    .sorted(Comparator.comparing(Choice::name, Collator.getInstance(locale)))
                    .toList();
        }
        return countries;
    }

    /** Those of the map, by their countries: {@code Austria – Tirol}. */
    public List<Choice> getRegions() {
        if (regions == null) {
            var locale = locale();
            regions = EuropeMap.get().regions().stream()
                    .map(region -> new Choice(
                            region.id(),
                            new Locale("", region.country()).getDisplayCountry(locale) + " – " + region.name()))
                    .sorted(Comparator.comparing(Choice::name, Collator.getInstance(locale)))
                    .toList();
        }
        return regions;
    }

    public List<Choice> getCurrencies() {
        return CURRENCIES.stream()
                .map(code -> new Choice(
                        code, code + " – " + Currency.getInstance(code).getDisplayName(locale())))
                .toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** @param code as it is stored */
    public record Choice(String code, String name) {}
}
