package org.regmeta.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Path;
import org.regmeta.value.Text;

/**
 * Single reading of a quality indicator on a dataset, with result, day, sample and procedure.
 *
 * <p>Immutable and thread-safe. Source: W3C Data Quality Vocabulary.
 *
 * @param metric Indicator of data quality that was measured, such as completeness, timeliness or duplicate rate;
 *     never null
 * @param result Measured number of the quality indicator, in the unit of measure named beside it; never null
 * @param unit Unit of measure, currency or count in which a measured value, quantity or amount is expressed; never
 *     null
 * @param field Path to a field or group of the data structure to which the statement is limited; when absent it holds
 *     for all fields; immutable, never null, empty where there is none
 * @param measuredOn Day on which quality was determined; the measurement says nothing about later times; never null
 * @param sampleSize Number of cases drawn for the measurement; when absent the whole holding was evaluated; null
 *     where absent
 * @param method Procedure by which the measurement was made, described so that somebody else can repeat it; null
 *     where absent
 */
public record QualityMeasurement(
        Code metric,
        BigDecimal result,
        Code unit,
        List<Path> field,
        LocalDate measuredOn,
        @Nullable Long sampleSize,
        @Nullable Text method) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public QualityMeasurement {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(unit, "unit");
        field = List.copyOf(field);
        Objects.requireNonNull(measuredOn, "measuredOn");
    }

    /**
     * Starts a QualityMeasurement.
     *
     * @return an empty builder
     */
    public static QualityMeasurementBuilder builder() {
        return new QualityMeasurementBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this QualityMeasurement
     */
    public QualityMeasurementBuilder toBuilder() {
        return new QualityMeasurementBuilder(this);
    }
}
