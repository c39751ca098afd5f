using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Scriban.Runtime;
using Tensors.Generators.Model;
using Tensors.Generators.Planning;

namespace Tensors.Generators.Emitting;

/// <summary>Writes a declared tensor: turns the plan into the strings the templates lay out, a template per concern.</summary>
internal static class TensorEmitter
{
    public static SourceText Emit(TensorPlan plan) => SourceFile.Of(plan.Spec.Host, TemplateCatalog.Render(Inputs(plan), Templates(plan)));

    private static IEnumerable<string> Templates(TensorPlan plan)
    {
        yield return "Struct";
        yield return "Facts";
        yield return plan.Spec.Rank == 0 ? "Scalar" : "Elements";
        yield return "Lift";
        yield return "Slices";
        yield return "Spans";
        if (plan.Spec.MaxBytes > 0)
        {
            yield return "Budget";
        }

        yield return "End";
    }

    private static ScriptObject Inputs(TensorPlan plan)
    {
        TensorSpec spec = plan.Spec;
        AxisPlan[] axes = [.. plan.Axes];
        return new()
        {
            ["name"] = CSharpNames.Escape(spec.Host.Name),
            ["accessibility"] = spec.Host.Accessibility,
            ["generated"] = SourceFile.GeneratedCode,
            ["summary"] = XmlText.Of(plan.Summary),
            ["doc"] = spec.Doc is null ? "" : XmlText.Of(spec.Doc),
            ["named_axes"] = spec.Axes.Any(axis => axis.Type is not null)
                ? string.Join(", ", spec.Axes.Select(axis => axis.Type is null ? "null" : $"typeof({axis.Type})"))
                : "",
            ["element"] = spec.Element.CSharp,
            ["element_text"] = XmlText.Of(spec.Element.Display),
            ["shape"] = plan.Shape,
            ["is_register"] = plan.IsRegister,
            ["fields"] = plan.Fields.ToArray(),
            ["field_access"] = spec.Components is null ? "private" : "public",
            ["first"] = plan.Fields[0],
            ["rank"] = spec.Rank,
            ["length"] = spec.Length,
            ["length_text"] = ByteText.Exact(spec.Length),
            ["size"] = spec.SizeInBytes,
            ["size_text"] = ByteText.Exact(spec.SizeInBytes),
            ["layout_size"] = Math.Min(spec.SizeInBytes, int.MaxValue),
            ["max_bytes"] = spec.MaxBytes,
            ["max_bytes_text"] = ByteText.Exact(spec.MaxBytes),
            ["dtype"] = spec.Element.DType,
            ["order"] = spec.ColumnMajor ? "ColumnMajor" : "RowMajor",
            ["axes"] = axes.Select(axis => new ScriptObject { ["index"] = axis.Index, ["size"] = axis.Size, ["stride"] = axis.Stride, ["last"] = axis.Size - 1 }).ToArray(),
            ["sizes"] = Join(axes, axis => $"{axis.Size}"),
            ["strides"] = Join(axes, axis => $"{axis.Stride}L"),
            ["int_parameters"] = Join(axes, axis => $"int i{axis.Index}"),
            ["index_parameters"] = Join(axes, axis => $"global::System.Index i{axis.Index}"),
            ["native_parameters"] = Join(axes, axis => $"nint i{axis.Index}"),
            ["index_offsets"] = Join(axes, axis => $"i{axis.Index}.GetOffset({axis.Size})"),
            ["offset"] = string.Join(" + ", axes.Select(axis => axis.Stride == 1 ? $"(uint)i{axis.Index}" : $"((uint)i{axis.Index} * {axis.Stride}u)")),
            ["leaf"] = spec.Element.Kind == ElementKind.Bool
                ? $"global::Tensors.MaskLeaf<{CSharpNames.Escape(spec.Host.Name)}>"
                : $"global::Tensors.Leaf<{CSharpNames.Escape(spec.Host.Name)}, {spec.Element.CSharp}>",
            ["slices"] = SlicePlanner.Plan(spec.Rank, spec.ColumnMajor, spec.Element.Kind == ElementKind.Bool).Select(slice => Slice(plan, slice)).ToArray(),
            ["native_offset"] = string.Join(" + ", axes.Select(axis => axis.Stride == 1 ? $"i{axis.Index}" : $"(i{axis.Index} * {axis.Stride})")),
        };
    }

    private static ScriptObject Slice(TensorPlan plan, SlicePlan slice)
    {
        TensorSpec spec = plan.Spec;
        bool isMask = spec.Element.Kind == ElementKind.Bool;
        string layout = $"global::Tensors.Layout{spec.Rank}<global::Tensors.{slice.Unit}>";
        string view = isMask ? $"global::Tensors.MaskView<{layout}>" : $"global::Tensors.View<{spec.Element.CSharp}, {layout}>";
        string self = CSharpNames.Escape(spec.Host.Name) + (isMask ? "" : ", " + spec.Element.CSharp);
        string arguments = string.Join(", ", Enumerable.Range(0, spec.Rank).Select(i => i < slice.Parameters.Length ? $"s{i}" : "global::Tensors.Slice.All"));
        bool whole = slice.Parameters.Length < spec.Rank;
        return new()
        {
            ["parameters"] = string.Join(", ", slice.Parameters.Select((type, i) => $"{type} s{i}")),
            ["view"] = $"global::Tensors.Expr<{spec.Element.CSharp}, {view}>",
            ["call"] = $"global::Tensors.Views.{slice.Method}<{self}>(in {plan.Fields[0]}, {arguments})",
            ["text"] = (slice.Unit == "UnitNone" ? "A part with any strides: ranges keep their axis, integers drop it" : "A part whose contiguous axis stays so")
                + (whole ? "; axes not mentioned are whole." : "."),
        };
    }

    private static string Join(AxisPlan[] axes, Func<AxisPlan, FormattableString> text) =>
        string.Join(", ", axes.Select(axis => text(axis).ToString(CultureInfo.InvariantCulture)));
}
