namespace Tensors;

/// <summary>Makes a static partial method an Einstein sum over declared tensors: the generator checks the subscripts against the declared sizes, chooses the
/// order of the products by their work and writes the body.</summary>
/// <param name="subscripts">A letter per axis, a comma between operands, the result behind <c>-&gt;</c>: <c>"ij,jk-&gt;ik"</c>. Letters that the result does not
/// name are summed. Without <c>-&gt;</c> the result has, in alphabetical order, the letters that appear once. <c>...</c> stands for all axes that are not named
/// and broadcasts. <c>[2*i+k-1]</c> is an axis read at an index made of letters, which is how windows, steps and convolutions are written.</param>
/// <remarks>
/// <para>Operands come first, in the order of the subscripts: by <c>in</c>, or by value where they are numbers or at most 64 bytes. The result is the value
/// of the method or a last parameter by <c>ref</c>. Where the cheapest order has intermediate results of more than 512 bytes, a further
/// parameter by <c>ref</c> lends the scratch for them: a type of a name that does not exist yet (<c>ref ChainScratch scratch</c>), which is then generated
/// with its constant <c>SizeInBytes</c>, or a declared tensor that is large enough. Smaller ones live in the frame of the method.</para>
/// <para>Every element is summed in an order that depends on the shapes alone, with fused multiply-adds: the bits are the same at every SIMD width. The
/// destination may share no memory with an operand.</para>
/// </remarks>
/// <example><code>
/// [NdEinsum("bij,bjk-&gt;bik")] static partial void Multiply(in Batch a, in Weights b, ref Result d);
/// [NdEinsum("i,i-&gt;")] static partial float Dot(in Row a, in Row b);
/// [NdEinsum("[i+k][j+l],kl-&gt;ij")] static partial void Blur(in Image image, in Kernel kernel, ref Blurred d);
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class NdEinsumAttribute(string subscripts) : Attribute
{
    /// <summary>The subscripts.</summary>
    public string Subscripts { get; } = subscripts;

    /// <summary>The most bytes of intermediate results; -1, the default, is no limit. The cheapest order within it is taken; 0 computes everything in one
    /// loop over all letters.</summary>
    public long MaxTemp { get; set; } = -1;

    /// <summary>Whether the sum is added to what the destination holds instead of replacing it.</summary>
    public bool Accumulate { get; set; }
}
