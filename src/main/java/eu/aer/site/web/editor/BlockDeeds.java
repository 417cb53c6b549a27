package eu.aer.site.web.editor;

import eu.aer.common.Texts;
import eu.aer.site.web.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.primefaces.PrimeFaces;

/**
 * What is done with the blocks of a text and with the rows of a block. One request carries what was typed and one deed,
 * {@code deed=move&at=2&to=0}; the answer tells the browser where the person goes on and what a screen reader says.
 */
@Named
@RequestScoped
public class BlockDeeds {

    @Inject
    Editor editor;

    @Inject
    TextForms forms;

    @Inject
    Labels labels;

    @Inject
    Texts texts;

    public void run() {
        var at = number("at");
        var text = editor.getText();
        switch (isPossible(at) ? parameter("deed") : "") {
            case "add" -> add(parameter("type"), number("to"));
            case "move" -> move(at, Math.min(number("to"), text.getBlocks().size() - 1));
            case "duplicate" -> tell(text.duplicate(at), "field", "admin.blockDuplicated");
            case "remove" -> remove(at);
            case "putBack" -> putBack();
            case "addRow" -> addRow(block(at));
            case "moveRow" -> tellRow(block(at).moveRow(list(), number("row"), number("by")), "admin.rowMoved");
            case "removeRow" -> tellRow(block(at).removeRow(list(), number("row")), "admin.rowRemoved");
            default -> {}
        }
        editor.touched();
    }

    /** Not when it is about a block that is not there any more: the second of two clicks on a button that removes one. */
    private boolean isPossible(int at) {
        var deed = parameter("deed");
        return deed.equals("add")
                || deed.equals("putBack")
                || at >= 0 && at < editor.getText().getBlocks().size();
    }

    private void add(String type, int position) {
        var block = forms.empty(type);
        editor.getText().add(block, position);
        tell(block, "field", "admin.blockAdded");
    }

    private void move(int position, int target) {
        var block = block(position);
        editor.getText().move(position, target);
        tell(block, parameter("from"), "admin.blockMoved");
    }

    private void remove(int position) {
        var block = block(position);
        var name = place(block);
        editor.getText().remove(position);
        answer("", "putBack", said("admin.blockRemoved", name));
    }

    private void putBack() {
        // a double click has put it back already
        if (editor.getText().getRemoved() > 0) {
            tell(editor.getText().putBack(), "toggle", "admin.blockPutBack");
        }
    }

    private void addRow(BlockForm block) {
        tellRow(block.addRow(list(), forms.emptyRow(block.getType(), list())), "admin.rowAdded");
    }

    private BlockForm block(int position) {
        return editor.getText().getBlocks().get(position);
    }

    private String place(BlockForm block) {
        return labels.place(editor.getText().getBlocks().indexOf(block), block.getType());
    }

    private void tell(BlockForm block, String control, String key) {
        answer(block.getId().toString(), control, said(key, place(block)));
    }

    private void tellRow(int row, String key) {
        var block = block(number("at"));
        answer(block.getId().toString(), list() + ":" + row, said(key, row + 1));
    }

    private String said(String key, Object... arguments) {
        return texts.get(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, arguments);
    }

    /** @param control what in the block the person goes on with: a field, a button or a row */
    private static void answer(String block, String control, String said) {
        var ajax = PrimeFaces.current().ajax();
        ajax.addCallbackParam("block", block);
        ajax.addCallbackParam("control", control);
        ajax.addCallbackParam("said", said);
    }

    private static String list() {
        return parameter("list");
    }

    private static int number(String name) {
        var sent = parameter(name);
        return sent.matches("-?\\d{1,6}") ? Integer.parseInt(sent) : 0;
    }

    private static String parameter(String name) {
        return Optional.ofNullable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(name))
                .orElse("");
    }
}
