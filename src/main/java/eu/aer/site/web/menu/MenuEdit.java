package eu.aer.site.web.menu;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import eu.aer.site.menu.Menu;
import eu.aer.site.menu.MenuDraft;
import eu.aer.site.menu.MenuItem;
import eu.aer.site.menu.Menus;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One entry of a menu: {@code ?id=12}, or {@code ?menu=MAIN} for a new one. */
@Named
@ViewScoped
public class MenuEdit implements Serializable {

    private static final Map<String, String> FIELDS = Map.of(
            "site.menuLabelMissing", "label_en",
            "site.menuLabelTooLong", "label_en",
            "site.menuAddress", "url",
            "site.menuLoop", "parent");

    @Inject
    Menus menus;

    @Inject
    ContentLists lists;

    @Inject
    CurrentAccount current;

    @Inject
    Notices notices;

    @Inject
    Feedback feedback;

    @Inject
    ContentLanguages languages;

    private String asked;
    private String inMenu;
    private Long id;
    private long version;
    private Menu menu = Menu.MAIN;
    private String parent = "";
    private ListedText target;
    private String url = "";
    private String block = "";
    private boolean switchedOff;
    private final Map<String, String> labels = new HashMap<>();

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.EDIT_MENUS);
            if (asked != null) {
                show(menus.find(number()).orElseThrow(MenuEdit::gone));
            } else if (inMenu != null) {
                menu = Stream.of(Menu.values())
                        .filter(each -> each.name().equals(inMenu))
                        .findFirst()
                        .orElseThrow(MenuEdit::gone);
            }
        });
    }

    private long number() {
        if (!asked.matches("\\d{1,18}")) {
            throw gone();
        }
        return Long.parseLong(asked);
    }

    private static DomainException gone() {
        return new DomainException("site.menuGone");
    }

    private void show(MenuItem entry) {
        id = entry.getId();
        version = entry.getVersion();
        menu = entry.getMenu();
        parent = entry.parent().map(above -> above.getId().toString()).orElse("");
        target = entry.item().flatMap(item -> lists.find(item.getId())).orElse(null);
        url = entry.url().orElse("");
        block = entry.block().orElse("");
        switchedOff = entry.isSwitchedOff();
        languages
                .getAll()
                .forEach(language ->
                        labels.put(language.code(), entry.label(language).orElse("")));
    }

    /** @return the list, or the same view with the reason why not */
    public String save() {
        var byLanguage = labels.entrySet().stream()
                .collect(Collectors.toMap(label -> Language.of(label.getKey()), Map.Entry::getValue));
        var draft = new MenuDraft(
                menu,
                parent.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(parent)),
                Optional.ofNullable(target).map(ListedText::itemId),
                url,
                block,
                switchedOff,
                byLanguage);
        if (!feedback.attempt(() -> menus.save(Optional.ofNullable(id), version, draft), FIELDS)) {
            return null;
        }
        feedback.done("site.menuSaved");
        feedback.keep();
        return "/admin/menu/list?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public Menu getMenu() {
        return menu;
    }

    /** The id in the address. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    /** The menu in the address, for a new entry. */
    public String getInMenu() {
        return inMenu;
    }

    public void setInMenu(String inMenu) {
        this.inMenu = inMenu;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        // no choice in a select is null
        this.parent = parent == null ? "" : parent;
    }

    public ListedText getTarget() {
        return target;
    }

    public void setTarget(ListedText target) {
        this.target = target;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getBlock() {
        return block;
    }

    public void setBlock(String block) {
        this.block = block == null ? "" : block;
    }

    public boolean isSwitchedOff() {
        return switchedOff;
    }

    public void setSwitchedOff(boolean switchedOff) {
        this.switchedOff = switchedOff;
    }

    public Map<String, String> getLabels() {
        return labels;
    }
}
