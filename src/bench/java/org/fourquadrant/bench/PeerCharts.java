package org.fourquadrant.bench;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.plugins.XValueIndicator;
import io.fair_acc.chartfx.renderer.ErrorStyle;
import io.fair_acc.chartfx.renderer.LineStyle;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.dataset.events.ChartBits;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.ScatterChart;
import javafx.scene.chart.XYChart.Data;
import javafx.scene.chart.XYChart.Series;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.data.xy.DefaultXYDataset;

/** The peers, each as its documentation shows it, without labels. */
final class PeerCharts {

    private PeerCharts() {}

    /** JFreeChart as it comes: a scatter plot of the default renderer. */
    static JFreeChart jfreeChart(Crowd crowd) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("marks", new double[][] {crowd.screenX(), crowd.screenY()});
        return ChartFactory.createScatterPlot("Title", "Share", "Balance", dataset);
    }

    /** JFreeChart on a JavaFX canvas; its line is a marker, and moving it redraws everything. */
    static FxContender chartCanvas(Stage stage, Crowd crowd) {
        JFreeChart chart = jfreeChart(crowd);
        ValueMarker line = new ValueMarker(1);
        chart.getXYPlot().addDomainMarker(line);
        ChartCanvas canvas = new ChartCanvas(chart);
        canvas.setWidth(FxStage.WIDTH);
        canvas.setHeight(FxStage.HEIGHT);
        return new FxContender(
                "JFreeChart ChartCanvas 2.0.2, moved marker, no labels",
                stage,
                new StackPane(canvas),
                turn -> line.setValue(Math.sqrt(FxContender.share(turn))));
    }

    /** chart-fx with its default markers; the points are drawn anew, as they are when their classes change. */
    static FxContender chartFx(Stage stage, Crowd crowd) {
        int[] drawn = new int[1];
        XYChart chart = new XYChart() {
            @Override
            protected void redrawCanvas() {
                drawn[0]++;
                super.redrawCanvas();
            }
        };
        ErrorDataSetRenderer renderer = new ErrorDataSetRenderer();
        renderer.setPolyLineStyle(LineStyle.NONE);
        renderer.setDrawMarker(true);
        renderer.setErrorStyle(ErrorStyle.NONE);
        chart.getRenderers().setAll(List.of(renderer));
        renderer.getDatasets()
                .add(new DoubleDataSet("marks", crowd.screenX(), crowd.screenY(), crowd.size(), true));
        XValueIndicator line = new XValueIndicator(chart.getXAxis(), 1);
        chart.getPlugins().add(line);
        return new FxContender("chart-fx 11.3.1, moved indicator, points redrawn", stage, chart, new Contender.Work() {
            @Override
            public void run(int turn) {
                if (turn > 1 && drawn[0] < turn) {
                    throw new IllegalStateException("chart-fx did not redraw");
                }
                line.setValue(Math.sqrt(FxContender.share(turn)));
                chart.fireInvalidated(ChartBits.ChartCanvas);
            }
        });
    }

    /** JavaFX's own chart, a node for each mark; its line is a node too, so that nothing else is drawn anew. */
    static FxContender scatterChart(Stage stage, Crowd crowd) {
        double[] x = crowd.screenX();
        double[] y = crowd.screenY();
        List<Data<Number, Number>> data = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            data.add(new Data<>(x[i], y[i]));
        }
        NumberAxis shares = new NumberAxis();
        NumberAxis balances = new NumberAxis();
        ScatterChart<Number, Number> chart = new ScatterChart<>(shares, balances);
        chart.setAnimated(false);
        chart.getData().setAll(List.of(new Series<>("marks", FXCollections.observableArrayList(data))));
        Line line = new Line(0, 0, 0, FxStage.HEIGHT);
        line.setManaged(false);
        return new FxContender("JavaFX ScatterChart, moved line node only", stage, new StackPane(chart, line), turn -> {
            double pixel = shares.localToScene(shares.getDisplayPosition(Math.sqrt(FxContender.share(turn))), 0)
                    .getX();
            line.setStartX(pixel);
            line.setEndX(pixel);
        });
    }
}
