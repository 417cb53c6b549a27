package eu.aer.project.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.Texts;
import eu.aer.project.ListedProject;
import eu.aer.project.ProjectIndex;
import eu.aer.project.Projects;
import eu.aer.site.web.SiteView;
import eu.aer.site.web.Spreadsheet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All projects that a reader's list finds, on all its pages, for a spreadsheet or a program: {@code ?language=en&state=ongoing}. */
@WebServlet({ProjectDataServlet.CSV, ProjectDataServlet.JSON})
public class ProjectDataServlet extends HttpServlet {

    static final String CSV = "/project/list.csv";
    static final String JSON = "/project/list.json";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

    /** So many are in memory at a time. */
    private static final int PART = 500;

    @Inject
    ProjectList list;

    @Inject
    Projects projects;

    @Inject
    ProjectRecords records;

    @Inject
    SiteView site;

    @Inject
    Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = list.getAll().getFound();
        if (request.getServletPath().equals(CSV)) {
            writeCsv(found, response);
        } else {
            writeJson(found, response);
        }
    }

    private void writeCsv(List<ProjectIndex.Row> found, HttpServletResponse response) throws IOException {
        try (var sheet = Spreadsheet.begin(response, "projects.csv")) {
            sheet.row(ProjectRecords.HEADS.stream().map(key -> texts.get(site.getLanguage(), key)));
            for (var part : parts(found)) {
                for (var project : part) {
                    sheet.row(records.cells(project, list.location(project), site.getLanguage()));
                }
            }
        }
    }

    private void writeJson(List<ProjectIndex.Row> found, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "public, no-cache");
        try (var out = MAPPER.createGenerator(response.getOutputStream())) {
            out.writeStartArray();
            for (var part : parts(found)) {
                for (var project : part) {
                    out.writePOJO(records.record(project, list.location(project), site.getLanguage()));
                }
            }
            out.writeEndArray();
        }
    }

    private Iterable<List<ListedProject>> parts(List<ProjectIndex.Row> found) {
        Stream<List<ListedProject>> parts = IntStream.iterate(0, first -> first < found.size(), first -> first + PART)
                .mapToObj(first -> projects.listed(
                        found.subList(first, Math.min(first + PART, found.size())), site.getLanguage()));
        return parts::iterator;
    }
}
