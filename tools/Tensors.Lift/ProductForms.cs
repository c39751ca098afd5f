using System.Text;

namespace Tensors.Lift;

/// <summary>The products of declared tensors, and what is done with matrices.</summary>
internal static class ProductForms
{
    public static void Render(StringBuilder text, ElementType type)
    {
        string t = type.Keyword;
        if (type.Can(Traits.Arithmetic, Catalog.Number))
        {
            Two(text, t, "VecDot", "TensorProduct", "The sums of products along one axis, which is dropped; the other axes broadcast.", ", int axis = -1", ", axis");
            Two(text, t, "TensorDot", "TensorProduct", "The sums of products over pairs of axes: a number of them, or those that are named.", ", AxisPairs axes", ", axes");
            Two(text, t, "Inner", "TensorProduct", "The sums of products along the last axes of both.");
            Two(text, t, "Outer", "OuterProduct", "The products of every element of one vector with every one of the other.");
            Two(text, t, "Kron", "OuterProduct", "The Kronecker product: x with each element replaced by that element times y.");
            Two(text, t, "Cross", "CrossProduct", "The cross products of vectors of three elements along one axis; the other axes broadcast.", ", int axis = -1", ", axis");
            One(text, t, "Trace", "DiagonalSum", "Trace", "The sums of a diagonal of the matrices in the last two axes, which are dropped.", ", int offset = 0", ", offset");
        }

        if (type.Can(Traits.Floating, Catalog.Floating))
        {
            One(text, t, "Det", "Determinant", "Determinant", "The determinants of the matrices in the last two axes, which are dropped; 0 for a singular one.");
            One(text, t, "Inv", "Inverse", "Square", "The inverses of the matrices in the last two axes. A singular one is a SingularMatrixException while it is evaluated.");
            Two(text, t, "Solve", "Solution", "The x for which the matrix product of a and x is b. A singular a is a SingularMatrixException while it is evaluated.");
            if (type.Fulfils is not null)
            {
                // Rendered into the assembly of the struct, where what is internal here is not to be had.
                return;
            }

            Line(text, "Writes the inverses of the matrices in the last two axes, if all have one: false at the first that has none, of which and after which nothing is written. The result may be x itself.", "SquareInto",
                "bool TryInv<G1, G2>(in G1 x, ref G2 result)", ["G1", "G2"], t, $"Nd.TryInvert<{t}, G1, G2>(in x, ref result)");
            Line(text, "Writes the x for which the matrix product of a and x is b, if all a have an inverse: false at the first that has none, for which and after which nothing is written. The result may be b itself.", "SolveInto",
                "bool TrySolve<G1, G2, G3>(in G1 x, in G2 y, ref G3 result)", ["G1", "G2", "G3"], t, $"Nd.TrySolve<{t}, G1, G2, G3>(in x, in y, ref result)");
        }
    }

    private static void Two(StringBuilder text, string t, string name, string node, string doc, string parameters = "", string arguments = "") =>
        Line(text, doc + " 0 bytes as a whole assignment, else Temp.", name, $"Expr<{t}, Computed<{t}, {node}<{t}, Leaf<G1, {t}>, Leaf<G2, {t}>>>> {name}<G1, G2>(in G1 x, in G2 y{parameters})", ["G1", "G2"], t,
            $"Nd.{name}({StructuralForms.Lift("G1", "x", t)}, {StructuralForms.Lift("G2", "y", t)}{arguments})");

    private static void One(StringBuilder text, string t, string name, string node, string rule, string doc, string parameters = "", string arguments = "") =>
        Line(text, doc + " 0 bytes as a whole assignment, else Temp.", rule, $"Expr<{t}, Computed<{t}, {node}<{t}, Leaf<G, {t}>>>> {name}<G>(in G x{parameters})", ["G"], t,
            $"Nd.{name}({StructuralForms.Lift("G", "x", t)}{arguments})");

    private static void Line(StringBuilder text, string doc, string rule, string signature, string[] tensors, string t, string body) =>
        StructuralForms.Line(text, doc, rule, signature, tensors, t, body);
}
