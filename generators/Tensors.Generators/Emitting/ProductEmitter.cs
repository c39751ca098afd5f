using Microsoft.CodeAnalysis.Text;
using Scriban.Runtime;
using Tensors.Generators.Model;
using Tensors.Generators.Planning;

namespace Tensors.Generators.Emitting;

/// <summary>Writes the products of a matrix type with a vector type: a column on the right, a row on the left.</summary>
internal static class ProductEmitter
{
    public static string HintName(ProductSpec product) => $"{product.Matrix.Host.FullName}.Times.{product.Vector.Host.FullName}.g.cs";

    public static SourceText Emit(ProductSpec product)
    {
        TensorPlan matrix = TensorPlanner.Plan(product.Matrix);
        TensorPlan vector = TensorPlanner.Plan(product.Vector);
        HostSpec host = product.InVector ? product.Vector.Host : product.Matrix.Host;
        string m = CSharpNames.Global(product.Matrix.Host);
        string v = CSharpNames.Global(product.Vector.Host);
        string element = product.Matrix.Element.CSharp;
        bool eager = matrix.IsRegister && vector.IsRegister;
        ScriptObject inputs = new()
        {
            ["host"] = CSharpNames.Escape(host.Name),
            ["matrix"] = m,
            ["vector"] = v,
            ["by"] = eager ? "" : "in ",
            ["column_type"] = eager ? v : Lazy(element, m, v),
            ["row_type"] = eager ? v : Lazy(element, v, m),
            ["column"] = !eager ? "global::Tensors.Nd.MatMul(left.E, right.E)"
                : matrix.HasMatrixLines ? Lines(matrix, vector, "left", "right", dots: !product.Matrix.ColumnMajor)
                : $"global::Tensors.RegisterMatrix.Column<{m}, {v}, {element}>(left, right)",
            ["row"] = !eager ? "global::Tensors.Nd.MatMul(left.E, right.E)"
                : matrix.HasMatrixLines ? Lines(matrix, vector, "right", "left", dots: product.Matrix.ColumnMajor)
                : $"global::Tensors.RegisterMatrix.Row<{m}, {v}, {element}>(left, right)",
        };
        return SourceFile.Of(host, TemplateCatalog.Render(inputs, ["Products"]));
    }

    private static string Lazy(string element, string left, string right) =>
        $"global::Tensors.Expr<{element}, global::Tensors.Computed<{element}, global::Tensors.Product<{element}, global::Tensors.Leaf<{left}, {element}>, global::Tensors.Leaf<{right}, {element}>>>>";

    // The lines of memory are dotted with the vector or combined by it, as the memory order has it.
    private static string Lines(TensorPlan matrix, TensorPlan vector, string matrixName, string vectorName, bool dots)
    {
        RegisterField field = vector.Fields[0];
        string lines = string.Join(", ", matrix.Fields.Select(line => MatrixLines.Line(matrixName, line)));
        string call = $"global::Tensors.RegisterMatrix.{(dots ? "Dots" : "Combine")}({MatrixLines.Line(vectorName, field)}, {lines})";
        return $"new() {{ {field.Name} = {MatrixLines.Back(field.Count, call)} }}";
    }
}
