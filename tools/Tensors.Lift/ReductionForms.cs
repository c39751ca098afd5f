using System.Text;

namespace Tensors.Lift;

/// <summary>The reductions and scans of declared tensors: each whole, and along axes.</summary>
internal static class ReductionForms
{
    private const string Nested = "MemoryCost.View, Temp = \"nested(result)\"";

    // A quantile copies what one result is made of.
    private const string Selected = "MemoryCost.Value, Temp = \"x\"";
    private const string SelectedAlong = "MemoryCost.View, Temp = \"nested(result) + x / length(result)\"";

    /// <summary>The static class of one dtype; empty where it can do nothing of it.</summary>
    public static string Render(ElementType type)
    {
        StringBuilder text = new();
        Members(text, type);
        if (text.Length == 0)
        {
            return string.Empty;
        }

        text.Length--;
        return $"/// <summary>Reductions and scans of declared tensors of {type.Display}.</summary>\n{type.Modifiers} static class {type.Name}Reductions\n{{\n    extension(Nd)\n    {{\n{text}    }}\n}}\n";
    }

    private static void Members(StringBuilder text, ElementType type)
    {
        string t = type.Keyword;
        string leaf = $"Leaf<G, {t}>";
        if (type.Can(Traits.Arithmetic, Catalog.Addable))
        {
            Both(text, t, "Sum", "sum", $"SumOf<{t}>");
        }

        if (type.Can(Traits.Arithmetic, Catalog.Number))
        {
            string count = $"Expr<long, Computed<long, Reduction<long, long, FoldOf<long, Add<long>>, Cast<{t}, long, OneUnlessZero<{t}, long>, {leaf}>>>>";
            Both(text, t, "Prod", "product", $"FoldOf<{t}, Multiply<{t}>>");
            Both(text, t, "CountNonZero", "number of elements that are not 0", string.Empty, whole: "long", along: count);
            Scan(text, t, "CumulativeSum", "sum", "Add");
            Scan(text, t, "CumulativeProd", "product", "Multiply");
            Line(text, "The differences of neighbours along an axis, the last where none is named, taken n times.", "Difference", Nested, $"Expr<{t}, Computed<{t}, Differences<{t}, Subtract<{t}>, {leaf}>>> Diff<G>(in G x, ByName named = default, int n = 1, int axis = -1)", t, "Diff", "n: n, axis: axis");
        }

        if (type.Can(Traits.Ordered, Catalog.Ordered))
        {
            foreach ((string name, string op, string beats, string doc) in new[] { ("Min", "Minimum", "SmallerIs", "smallest"), ("Max", "Maximum", "LargerIs", "largest") })
            {
                Both(text, t, name, $"{doc} element, NaN if there is one", $"FoldOf<{t}, {op}<{t}>>");
                Both(text, t, "Arg" + name, $"place of the first {doc} element, the last axis fastest", $"ArgOf<{t}, {beats}<{t}>, {op}<{t}>>", whole: "long");
            }
        }

        if (type.Name == "Complex")
        {
            Both(text, t, "Mean", "mean", $"MeanOf<{t}>");
        }

        if (type.Can(Traits.Floating, Catalog.Floating))
        {
            Both(text, t, "Mean", "mean", $"MeanOf<{t}>");
            Moments(text, t, string.Empty, string.Empty);
            Line(text, "The covariances of the rows of a matrix. A Temp of the operand's size; inside a larger expression one of the result's too.", "Covariance", "MemoryCost.View, Temp = \"nested(result) + x\"", $"Expr<{t}, Computed<{t}, Covariance<{t}, {leaf}>>> Cov<G>(in G x, ByName named = default, double correction = 1)", t, "Cov", "correction: correction");
            Line(text, "The correlation coefficients of the rows of a matrix. A Temp of the operand's size; inside a larger expression one of the result's too.", "Covariance", "MemoryCost.View, Temp = \"nested(result) + x\"", $"Expr<{t}, Computed<{t}, Covariance<{t}, {leaf}>>> CorrCoef<G>(in G x)", t, "CorrCoef", string.Empty);
            Lifter.Member(text, "The mean of all elements, each counted by its weight. 0 bytes.", "Scalar", $"{t} Average<G1, G2>(in G1 x, in G2 weights)\n            where G1 : struct, ITensor<{t}>\n            where G2 : struct, ITensor<{t}>\n           ", $"Nd.Average({StructuralForms.Lift("G1", "x", t)}, {StructuralForms.Lift("G2", "weights", t)})");
            Both(text, t, "VectorNorm", "norm, the length where nothing is said", $"NormOf<{t}>", ", double ord = 2", "ord: ord");
            Quantiles(text, t, string.Empty, "NaN where there is one");
            Both(text, t, "NanSum", "sum, NaN left out", $"SumOf<{t}>", node: $"Unary<{t}, NanIsZero<{t}>, {leaf}>");
            Both(text, t, "NanProd", "product, NaN left out", $"FoldOf<{t}, Multiply<{t}>>", node: $"Unary<{t}, NanIsOne<{t}>, {leaf}>");
            Both(text, t, "NanMin", "smallest element, NaN left out", $"FoldOf<{t}, MinimumNumber<{t}>>");
            Both(text, t, "NanMax", "largest element, NaN left out", $"FoldOf<{t}, MaximumNumber<{t}>>");
            Both(text, t, "NanMean", "mean, NaN left out", $"NanMeanOf<{t}>");
            Moments(text, t, "Nan", ", NaN left out");
            Quantiles(text, t, "Nan", "NaN is left out");
        }
    }

    private static void Moments(StringBuilder text, string t, string prefix, string without)
    {
        Both(text, t, prefix + "Var", $"variance in two passes{without}", $"{prefix}VarianceOf<{t}>", ", double correction = 0", "correction: correction");
        Both(text, t, prefix + "Std", $"standard deviation in two passes{without}", $"{prefix}VarianceOf<{t}>", ", double correction = 0", "correction: correction");
    }

    private static void Quantiles(StringBuilder text, string t, string prefix, string nan)
    {
        string method = ", QuantileMethod method = QuantileMethod.Linear";
        Both(text, t, prefix + "Median", $"median; {nan}. Temp of what one result is made of", $"QuantileOf<{t}>", isSelected: true);
        Both(text, t, prefix + "Quantile", $"quantile, q from 0 to 1; {nan}. Temp of what one result is made of", $"QuantileOf<{t}>", method, "method: method", first: "q", isSelected: true);
        Both(text, t, prefix + "Percentile", $"percentile, p from 0 to 100; {nan}. Temp of what one result is made of", $"QuantileOf<{t}>", method, "method: method", first: "p", isSelected: true);
    }

    private static void Scan(StringBuilder text, string t, string name, string doc, string op)
        => Line(text, $"The {doc}s up to each element along an axis; rank 1 needs none named.", "Scan", Nested, $"Expr<{t}, Computed<{t}, Scan<{t}, {op}<{t}>, Leaf<G, {t}>>>> {name}<G>(in G x, ByName named = default, Axes axis = default, bool includeInitial = false)", t, name, "axis: axis, includeInitial: includeInitial");

    private static void Both(StringBuilder text, string t, string name, string doc, string statistic, string option = "", string given = "", string? whole = null, string? along = null, string? node = null, string? first = null, bool isSelected = false)
    {
        string q = first is null ? string.Empty : $", double {first}";
        string value = first is null ? string.Empty : first + (given.Length > 0 ? ", " : string.Empty);
        string result = whole ?? t;
        along ??= $"Expr<{result}, Computed<{result}, Reduction<{t}, {result}, {statistic}, {node ?? $"Leaf<G, {t}>"}>>>";
        string options = option.Length > 0 ? $", ByName named = default{option}" : string.Empty;
        Line(text, $"The {doc}: of every element.", "Scalar", isSelected ? Selected : "MemoryCost.Value", $"{result} {name}<G>(in G x{q}{options})", t, name, value + given, option.Length > 0 ? ", OverloadResolutionPriority(1)" : string.Empty);
        Line(text, $"The {doc}: along axes, which are dropped or kept with size 1.", "Reduce", isSelected ? SelectedAlong : Nested, $"{along} {name}<G>(in G x{q}, ByName named = default, Axes axis = default{option}, bool keepDims = false)", t, name, $"{(first is null ? string.Empty : first + ", ")}axis: axis, {(given.Length > 0 ? given + ", " : string.Empty)}keepDims: keepDims");
    }

    private static void Line(StringBuilder text, string doc, string rule, string cost, string signature, string t, string name, string arguments, string attribute = "")
        => Lifter.Member(text, doc, rule, $"{signature}\n            where G : struct, ITensor<{t}>\n           ", $"Nd.{name}(new Expr<{t}, Leaf<G, {t}>>(TensorsOf<{t}>.Lift(in x)){(arguments.Length > 0 ? ", " : string.Empty)}{arguments})", cost, attribute);
}
