using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Scriban.Runtime;
using Tensors.Generators.Model;
using Tensors.Generators.Planning;
using Tensors.Lift;

namespace Tensors.Generators.Emitting;

/// <summary>Writes a declared tensor: turns the plan into the strings the templates lay out, a template per concern.</summary>
internal static class TensorEmitter
{
    private static ScriptObject[] Moments => [new ScriptObject { ["name"] = "Var", ["doc"] = "variance" }, new ScriptObject { ["name"] = "Std", ["doc"] = "standard deviation" }];

    public static SourceText Emit(TensorPlan plan)
    {
        ScriptObject inputs = Inputs(plan);
        if (plan.IsRegister)
        {
            RegisterInputs.Add(inputs, plan);
        }

        return SourceFile.Of(plan.Spec.Host, TemplateCatalog.Render(inputs, Templates(plan)));
    }

    private static IEnumerable<string> Templates(TensorPlan plan)
    {
        TensorSpec spec = plan.Spec;
        yield return plan.IsRegister ? "Register.Struct" : "Struct";
        yield return "Facts";
        if (spec.Rank > 0)
        {
            yield return "Elements";
        }

        if (spec.Length == 1)
        {
            yield return "Scalar";
        }

        if (plan.IsRegister)
        {
            yield return "Register.Creation";
            yield return "Register.Operators";
        }
        else if (spec.Matrix)
        {
            yield return "Matrix";
        }

        yield return "Lift";
        yield return "Slices";
        yield return "Views";
        yield return "Reductions";
        yield return "Spans";
        yield return "Equality";
        if (spec.MaxBytes > 0)
        {
            yield return "Budget";
        }

        yield return "End";
    }

    private static ScriptObject Inputs(TensorPlan plan)
    {
        TensorSpec spec = plan.Spec;
        string name = CSharpNames.Escape(spec.Host.Name);
        AxisPlan[] axes = [.. plan.Axes];
        return new()
        {
            ["name"] = name,
            ["accessibility"] = spec.Host.Accessibility,
            ["generated"] = SourceFile.GeneratedCode,
            ["summary"] = XmlText.Of(plan.Summary),
            ["display"] = plan.Summary.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("{", "(").Replace("}", ")"),
            ["doc"] = spec.Doc is null ? "" : XmlText.Of(spec.Doc),
            ["named_axes"] = spec.Axes.Any(axis => axis.Type is not null)
                ? string.Join(", ", spec.Axes.Select(axis => axis.Type is null ? "null" : $"typeof({axis.Type})"))
                : "",
            ["element"] = spec.Element.CSharp,
            ["shape"] = plan.Shape,
            ["first"] = plan.First,
            ["rank"] = spec.Rank,
            ["length"] = spec.Length,
            ["length_text"] = ByteText.Exact(spec.Length),
            ["size"] = spec.SizeInBytes,
            ["size_text"] = ByteText.Exact(spec.SizeInBytes),
            ["layout_size"] = Math.Min(spec.SizeInBytes, int.MaxValue),
            ["span_length"] = Math.Min(spec.Length, int.MaxValue),
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
            ["axis_names"] = string.Join(", ", axes.Select(axis => AxisName(spec, axis.Index))),
            ["axis_constraints"] = string.Join(" ", axes.Select(axis => $"where {AxisName(spec, axis.Index)} : global::Tensors.IAxis")),
            ["offset"] = string.Join(" + ", axes.Select(axis => axis.Stride == 1 ? $"(uint)i{axis.Index}" : $"((uint)i{axis.Index} * {axis.Stride}u)")),
            ["native_offset"] = string.Join(" + ", axes.Select(axis => axis.Stride == 1 ? $"i{axis.Index}" : $"(i{axis.Index} * {axis.Stride})")),
            ["vector"] = plan.HasVectors && plan.Fields.Count == 1 && spec.Rank == 1 ? plan.Fields[0].Name : "",
            ["leaf"] = Leaf(plan),
            ["slices"] = SlicePlanner.Plan(spec.Rank, spec.ColumnMajor, spec.Element.Kind == ElementKind.Bool).Select(slice => Slice(plan, slice)).ToArray(),
            ["views"] = ViewCatalog.All.Where(view => view.IsDeclared && spec.Rank >= view.LeastRank).Select(view => Member(plan, view)).ToArray(),
            ["view_type"] = Strided(plan),
            ["copy_type"] = $"global::Tensors.Expr<{spec.Element.CSharp}, global::Tensors.Computed<{spec.Element.CSharp}, global::Tensors.ReshapedCopy<{spec.Element.CSharp}, {Leaf(plan)}>>>",
            ["self"] = name,
            ["other"] = spec.Host.Name == "TOther" ? "TNewOther" : "TOther",
            ["transposed"] = spec.Rank < 2 ? "" : View(plan, "Window", spec.ColumnMajor ? "UnitLast" : "UnitFirst"),
            ["transpose"] = spec.Rank < 2 ? "" : $"global::Tensors.Views.{(spec.Element.Kind == ElementKind.Bool ? "Mask" : "")}Transpose{(spec.ColumnMajor ? "Columns" : "")}{spec.Rank}<{Self(plan)}>(in {plan.First})",
            ["is_bool"] = spec.Element.Kind == ElementKind.Bool,
            ["is_number"] = spec.Element.IsNumber,
            ["sums"] = spec.Element.IsNumber || spec.Element.Does(Catalog.Addable),
            ["means"] = spec.Element.Kind is ElementKind.Float or ElementKind.Complex || spec.Element.Does(Catalog.Floating),
            ["moments"] = spec.Element.Kind == ElementKind.Float || spec.Element.Does(Catalog.Floating) ? Moments : Array.Empty<ScriptObject>(),
            ["orders"] = spec.Element.IsOrdered || spec.Element.Does(Catalog.Ordered),
            ["is_float"] = spec.Element.Kind == ElementKind.Float,
            ["is_register"] = plan.IsRegister,
        };
    }

    /// <summary>A type parameter that hides no declared type: in its own members a type is called by its plain name.</summary>
    private static string AxisName(TensorSpec spec, int axis) => spec.Host.Name == $"TAxis{axis}" ? $"TNewAxis{axis}" : $"TAxis{axis}";

    private static string Self(TensorPlan plan) =>
        CSharpNames.Escape(plan.Spec.Host.Name) + (plan.Spec.Element.Kind == ElementKind.Bool ? "" : ", " + plan.Spec.Element.CSharp);

    private static string Leaf(TensorPlan plan) => $"global::Tensors.{(plan.Spec.Element.Kind == ElementKind.Bool ? "MaskLeaf" : "Leaf")}<{Self(plan)}>";

    private static string View(TensorPlan plan, string kind, string unit)
    {
        string element = plan.Spec.Element.CSharp;
        string layout = $"global::Tensors.{kind}{plan.Spec.Rank}<global::Tensors.{unit}>";
        string view = plan.Spec.Element.Kind == ElementKind.Bool ? $"global::Tensors.MaskView<{layout}>" : $"global::Tensors.View<{element}, {layout}>";
        return $"global::Tensors.Expr<{element}, {view}>";
    }

    private static string Strided(TensorPlan plan) => plan.Spec.Element.Kind == ElementKind.Bool
        ? "global::Tensors.Expr<bool, global::Tensors.MaskView<global::Tensors.Layout8<global::Tensors.UnitNone>>>"
        : $"global::Tensors.Expr<{plan.Spec.Element.CSharp}, global::Tensors.View<{plan.Spec.Element.CSharp}, global::Tensors.Layout8<global::Tensors.UnitNone>>>";

    private static ScriptObject Member(TensorPlan plan, ViewOperation view) => new()
    {
        ["doc"] = view.Doc,
        ["rule"] = view.Rule,
        ["type"] = view.Pieces is null ? Strided(plan) : plan.Spec.Element.Kind == ElementKind.Bool ? "global::Tensors.MaskList" : $"global::Tensors.ViewList<{plan.Spec.Element.CSharp}>",
        ["name"] = view.Name,
        ["parameters"] = view.Parameters,
        ["arguments"] = ViewCatalog.Names(view),
    };

    private static ScriptObject Slice(TensorPlan plan, SlicePlan slice)
    {
        string arguments = string.Join(", ", Enumerable.Range(0, plan.Spec.Rank).Select(i => i < slice.Parameters.Length ? $"s{i}" : "global::Tensors.Slice.All"));
        return new()
        {
            ["parameters"] = string.Join(", ", slice.Parameters.Select((type, i) => $"{type} s{i}")),
            ["view"] = View(plan, slice.Layout, slice.Unit),
            ["call"] = $"global::Tensors.Views.{slice.Method}<{Self(plan)}>(in {plan.First}, {arguments})",
            ["text"] = (slice.Layout == "Window" ? "A window: ranges along every axis" : slice.Unit == "UnitNone" ? "A part with any strides: ranges keep their axis, integers drop it" : "A part whose contiguous axis stays so")
                + (slice.Parameters.Length < plan.Spec.Rank ? "; axes not mentioned are whole." : "."),
        };
    }

    private static string Join(AxisPlan[] axes, Func<AxisPlan, FormattableString> text) =>
        string.Join(", ", axes.Select(axis => text(axis).ToString(CultureInfo.InvariantCulture)));
}
