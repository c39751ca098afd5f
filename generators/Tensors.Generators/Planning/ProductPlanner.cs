using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Finds the vectors that a matrix can be multiplied with.</summary>
internal static class ProductPlanner
{
    public static IEnumerable<ProductSpec> Plan(TensorSpec matrix, EquatableArray<TensorSpec> vectors) =>
        vectors
            .Where(vector => vector.Axes[0].Size == matrix.Axes[1].Size && vector.Element == matrix.Element && See(matrix.Host, vector.Host))
            .Select(vector => new ProductSpec(matrix, vector, vector.Host.Visibility < matrix.Host.Visibility));

    // Two types that are each hidden in some type see one another only where that is the same.
    private static bool See(HostSpec a, HostSpec b) =>
        a.Visibility > Visibility.Nested || b.Visibility > Visibility.Nested || (a.Namespace == b.Namespace && a.Containers.Equals(b.Containers));
}
