namespace NumpyMemory.Scenarios;

[NdShape(4, 1000, 1000, typeof(float))] public partial struct Batch;
[NdShape(300, 300, typeof(float))] public partial struct Small300;
[NdShape(40, 40, 40, typeof(float))] public partial struct Cube;
[NdShape(40, 40, 40, 40, typeof(float))] public partial struct Cubes;

/// <summary>A product that is assigned goes straight into its target. A transposed or strided operand is a view; a converted one is stored first, as in NumPy.</summary>
internal static class Products
{
    [Numpy("a @ b", Alloc), Numpy("np.dot(a,b)", Alloc), Numpy("np.tensordot(a,b,axes=1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> MatMul(ref Given g)
    {
        var product = new Owned<Map>();
        product.Value.Assign(Nd.MatMul(g.A, g.B));
        return product;
    }

    [Numpy("np.matmul(a,b,out=c)", Into), MemoryBudget(Temp = 0)]
    public static void MatMulInto(ref Given g) => g.C.Assign(Nd.MatMul(g.A, g.B));

    [Numpy("np.matmul(a,b,out=a)", Into), MemoryBudget(Temp = 4_000_000)]
    public static void MatMulIntoOperand(ref Given g) => g.C.Assign(Nd.MatMul(g.C, g.B));

    [Numpy("a.T @ b", Alloc), Numpy("np.tensordot(a,b,axes=([0],[0]))", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> TransposedLeft(ref Given g)
    {
        var product = new Owned<Map>();
        product.Value.Assign(Nd.MatMul(g.A.Transpose(), g.B));
        return product;
    }

    [Numpy("a.T @ a", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Gram(ref Given g)
    {
        var product = new Owned<Map>();
        product.Value.Assign(Nd.MatMul(g.A.Transpose(), g.A));
        return product;
    }

    [Numpy("np.inner(a,b)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> TransposedRight(ref Given g)
    {
        var product = new Owned<Map>();
        product.Value.Assign(Nd.MatMul(g.A, g.B.Transpose()));
        return product;
    }

    [Numpy("a[:, ::2] @ b[:500]", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> EveryOtherColumn(ref Given g)
    {
        var product = new Owned<Map>();
        product.Value.Assign(Nd.MatMul(g.A[.., (..).By(2)], g.B[..500, ..]));
        return product;
    }

    [Numpy("a[::2] @ b", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Half1000> EveryOtherRow(ref Given g)
    {
        var product = new Owned<Half1000>();
        product.Value.Assign(Nd.MatMul(g.A[(..).By(2), ..], g.B));
        return product;
    }

    [Numpy("a @ f64", Alloc), MemoryBudget(Temp = 8_000_000)]
    public static Owned<Doubles> Mixed(ref Given g)
    {
        var product = new Owned<Doubles>();
        product.Value.Assign(Nd.MatMul(g.A.E.Cast<double>(), g.F64));
        return product;
    }

    [Numpy("int32 matmul 200x200", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<SmallInts> OfInts(ref Given g)
    {
        var product = new Owned<SmallInts>();
        product.Value.Assign(Nd.MatMul(g.SmallInts, g.SmallInts));
        return product;
    }

    [Numpy("float16 matmul 200x200", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<SmallHalves> OfHalves(ref Given g)
    {
        var product = new Owned<SmallHalves>();
        product.Value.Assign(Nd.MatMul(g.SmallHalves, g.SmallHalves));
        return product;
    }

    [Numpy("batched matmul (4,N,N)@(N,N)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Batch> Batched(ref Given g)
    {
        var products = new Owned<Batch>();
        for (int i = 0; i < Batch.Dim0; i++)
        {
            products.Value.At[i, .., ..].Assign(Nd.MatMul(g.A, g.B));
        }

        return products;
    }

    [Numpy("a @ v", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Row> WithVector(ref Given g)
    {
        var product = new Owned<Row>();
        product.Value.Assign(Nd.MatMul(g.A, g.Row));
        return product;
    }

    [Numpy("einsum ij,jk->ik 300x300", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Small300> Corner(ref Given g)
    {
        var product = new Owned<Small300>();
        product.Value.Assign(Nd.MatMul(g.A[..300, ..300], g.B[..300, ..300]));
        return product;
    }

    [Numpy("np.einsum('ij,jk,kl->il',a,b,c,optimize=True)", Alloc), MemoryBudget(Temp = 4_000_000)]
    public static Owned<Map> Three(ref Given g)
    {
        var product = new Owned<Map>();
        product.Value.Assign(Nd.MatMul(Nd.MatMul(g.A, g.B), g.C));
        return product;
    }

    [Numpy("3-D tensordot over the middle axis", Alloc), MemoryBudget(Temp = 6_400)]
    public static Owned<Cubes> OverTheMiddleAxis(ref Given g)
    {
        var product = new Owned<Cubes>();
        ref readonly Cube t = ref Managed.Cube.Value;
        for (int i = 0; i < 40; i++)
        {
            for (int l = 0; l < 40; l++)
            {
                product.Value.At[i, .., l, ..].Assign(Nd.MatMul(t[i, .., ..].Transpose(), t[l, .., ..]));
            }
        }

        return product;
    }

    [Numpy("np.einsum('ij->ji',a)", View), MemoryBudget(Temp = 0)]
    public static float EinsumTranspose(ref Given g) => Nd.Max(g.A.Transpose() - g.B);

    [Numpy("np.einsum('ij->i',a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Row> EinsumSum(ref Given g)
    {
        var sums = new Owned<Row>();
        sums.Value.Assign(g.A.Sum(axis: 1));
        return sums;
    }

    [Numpy("np.einsum('ij,ij->',a,b)", Value), Numpy("(a*b).sum()", Value), MemoryBudget(Temp = 0)]
    public static float SumOfProducts(ref Given g) => (g.A * g.B).Sum();

    [Numpy("np.vdot(a,b)", Value), MemoryBudget(Temp = 0)]
    public static float Dot(ref Given g) => Nd.Dot(g.A, g.B);
}
