package eu.aer.site.web.http;

import eu.aer.content.block.EmbedBlock;
import eu.aer.content.block.Video;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.TreeSet;

/**
 * Which other sites a page may frame. A view asks while it is built, before anything of the answer is sent, so that the policy names
 * them on the very pages that have a film and on no others.
 */
@Named
@RequestScoped
public class Framing {

    private static final String POLICY = "Content-Security-Policy";

    private final TreeSet<String> hosts = new TreeSet<>();
    private String ordinary;

    /** Whether this is a film that can be framed; the answer then allows it. */
    public boolean allows(EmbedBlock block) {
        var video = block.video();
        video.map(Video::host).filter(hosts::add).ifPresent(host -> announce());
        return video.isPresent();
    }

    private void announce() {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        if (ordinary == null) {
            ordinary = response.getHeader(POLICY);
        }
        response.setHeader(POLICY, ordinary + "; frame-src " + String.join(" ", hosts));
    }
}
